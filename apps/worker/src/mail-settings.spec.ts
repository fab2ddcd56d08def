import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMailSettings } from './mail-settings.js';

const privateKeyEncoding = { type: 'pkcs8', format: 'pem' } as const;
const publicKeyEncoding = { type: 'spki', format: 'pem' } as const;
const rsa = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength, privateKeyEncoding, publicKeyEncoding });
const { privateKey, publicKey } = rsa(2048);
const weak = rsa(512).privateKey;
const ed25519 = generateKeyPairSync('ed25519', { privateKeyEncoding, publicKeyEncoding }).privateKey;

const mail = { SMTP_URL: 'smtp://mx', MAIL_FROM: 'Beczka <beczka@poczta.example.org>' };
const dkim = { DKIM_DOMAIN: 'example.org', DKIM_SELECTOR: 's2026', DKIM_KEY: privateKey };
const secret = Buffer.alloc(32, 1).toString('base64');
const bounces = { BOUNCE_DOMAIN: 'zwroty.example.org', BOUNCE_SECRET: secret, BOUNCE_SMTP_PORT: '2525' };

it('needs neither signatures nor a way back', () => {
  expect(readMailSettings(mail)).toEqual({
    ...{ smtpUrl: 'smtp://mx', mailFrom: mail.MAIL_FROM, dkim: undefined, bounces: undefined },
  });
});

it('takes the key from the environment, in either of its forms, or from a file', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'beczka-')), 'dkim.pem');
  writeFileSync(file, privateKey);
  const ways = [
    { DKIM_KEY: privateKey },
    { DKIM_KEY: privateKey.replaceAll('\n', '\\n') },
    { DKIM_KEY: Buffer.from(privateKey).toString('base64') },
    { DKIM_KEY: '', DKIM_KEY_FILE: file },
  ];
  for (const way of ways)
    expect(readMailSettings({ ...mail, ...dkim, ...way }).dkim).toEqual({
      ...{ domain: 'example.org', selector: 's2026', privateKey },
    });
});

it('listens on this machine alone unless told otherwise, and not at all without a port', () => {
  const read = (more: object) => readMailSettings({ ...mail, ...bounces, ...more }).bounces;
  expect(read({})).toMatchObject({ domain: 'zwroty.example.org', listen: { host: '127.0.0.1', port: 2525 } });
  expect(read({ BOUNCE_SMTP_HOST: '0.0.0.0' })?.listen).toEqual({ host: '0.0.0.0', port: 2525 });
  expect(read({ BOUNCE_SMTP_PORT: '' })?.listen).toBeUndefined();
});

it.each([
  ['a domain alone', { DKIM_DOMAIN: 'example.org' }, /DKIM_SELECTOR is not set/],
  ['no domain', { ...dkim, DKIM_DOMAIN: '' }, /DKIM_DOMAIN is not set/],
  ['no key', { ...dkim, DKIM_KEY: '' }, /DKIM_KEY is not set/],
  ['two keys', { ...dkim, DKIM_KEY_FILE: '/a' }, /both set/],
  [
    'a file that is not there',
    { ...dkim, DKIM_KEY: '', DKIM_KEY_FILE: '/nowhere/key' },
    /DKIM_KEY_FILE cannot be read/,
  ],
  ['a broken key', { ...dkim, DKIM_KEY: privateKey.slice(0, 200) }, /no private key/],
  ['a public key', { ...dkim, DKIM_KEY: publicKey }, /no private key/],
  ['a key of another kind', { ...dkim, DKIM_KEY: ed25519 }, /no RSA key/],
  ['a weak key', { ...dkim, DKIM_KEY: weak }, /512 bits/],
  ['a domain that is not the sender’s', { ...dkim, DKIM_DOMAIN: 'example.com' }, /DMARC/],
  ['a selector that ends a tag', { ...dkim, DKIM_SELECTOR: 'a; d=b' }, /DKIM_SELECTOR is not a name/],
  ['a way back without a secret', { BOUNCE_DOMAIN: 'zwroty.example.org' }, /BOUNCE_SECRET is not set/],
  ['a secret alone', { BOUNCE_SECRET: secret }, /BOUNCE_DOMAIN is not set/],
  ['a port alone', { BOUNCE_SMTP_PORT: '2525' }, /BOUNCE_DOMAIN is not set/],
  [
    'a host without a port',
    { ...bounces, BOUNCE_SMTP_PORT: '', BOUNCE_SMTP_HOST: '::' },
    /BOUNCE_SMTP_PORT is not set/,
  ],
  ['a short secret', { ...bounces, BOUNCE_SECRET: 'c2hvcnQ=' }, /32 bytes/],
  ['a port in words', { ...bounces, BOUNCE_SMTP_PORT: 'smtp' }, /not a port/],
  ['an address for a domain', { ...bounces, BOUNCE_DOMAIN: 'a@b.example.org' }, /not a name/],
])('refuses %s', (_, given, fault) => {
  expect(() => readMailSettings({ ...mail, ...given })).toThrow(fault);
});
