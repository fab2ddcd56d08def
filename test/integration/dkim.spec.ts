import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { type NotificationsApp, composed, notificationsApp } from '../support/notifications-app.js';
import { NISKO } from '../support/people.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const dkim = { domain: 'poczta.example.org', selector: 's2026', privateKey };

let beczka: NotificationsApp;
afterEach(() => beczka.close());

async function mailWith(options: Parameters<typeof notificationsApp>[1]): Promise<string> {
  beczka = await notificationsApp(1, options);
  beczka.composing.compose = async (message) => {
    const mail = composed(message);
    const choices = { label: 'Nie chcę przypomnień', url: 'https://beczka.example.org/p/1812-x/mail' };
    return {
      ...mail,
      oneClick: true,
      letter: { ...mail.letter, footer: { ...mail.letter.footer, choices } },
    };
  };
  await beczka.owe(NISKO, beczka.participants[NISKO]!);
  await beczka.send(NISKO);
  return beczka.mailServer.mails[0]!.toString('latin1');
}

/*
 * RFC 6376 by hand, relaxed/relaxed: what signs is nodemailer, and it is not to vouch for itself.
 */

const relaxed = (field: string): string => {
  const [, name = '', value = ''] = /^([^:]+):([\s\S]*)$/.exec(field)!;
  return `${name.trim().toLowerCase()}:${value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}`;
};

function fieldsOf(mail: string): string[] {
  const head = mail.slice(0, mail.indexOf('\r\n\r\n'));
  return head.split(/\r\n(?![ \t])/);
}

function bodyHash(mail: string): string {
  const lines = mail
    .slice(mail.indexOf('\r\n\r\n') + 4)
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  while (lines.at(-1) === '') lines.pop();
  return createHash('sha256')
    .update(Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1'))
    .digest('base64');
}

function signatureOf(mail: string) {
  const field = fieldsOf(mail).find((one) => /^DKIM-Signature:/i.test(one));
  if (!field) return undefined;
  const tags = new Map(
    relaxed(field)
      .slice('dkim-signature:'.length)
      .split(';')
      .map((tag) => {
        const equals = tag.indexOf('=');
        return [tag.slice(0, equals).trim(), tag.slice(equals + 1).replace(/\s/g, '')] as const;
      }),
  );
  return { field, tags };
}

function isSigned(mail: string): boolean {
  const { field, tags } = signatureOf(mail)!;
  const left = fieldsOf(mail);
  const signed = tags
    .get('h')!
    .split(':')
    .flatMap((name) => {
      // Of fields of one name the last counts first.
      const nth = left.findLastIndex((one) => one.toLowerCase().startsWith(`${name}:`));
      return nth < 0 ? [] : left.splice(nth, 1);
    });
  const unsigned = relaxed(field.replace(/(;\s*b=)[^;]*/, '$1'));
  const data = `${signed.map((one) => `${relaxed(one)}\r\n`).join('')}${unsigned}`;
  return (
    tags.get('bh') === bodyHash(mail) &&
    verify('RSA-SHA256', Buffer.from(data, 'latin1'), publicKey, Buffer.from(tags.get('b')!, 'base64'))
  );
}

it('a mail bears a signature that holds, of the domain of its sender', async () => {
  const mail = await mailWith({ dkim });
  const { tags } = signatureOf(mail)!;
  expect(Object.fromEntries(tags)).toMatchObject({
    v: '1',
    a: 'rsa-sha256',
    d: 'poczta.example.org',
    s: 's2026',
  });
  expect(fieldsOf(mail).find((field) => field.startsWith('From:'))).toContain('@poczta.example.org>');
  expect(isSigned(mail)).toBe(true);
});

it('it covers what a reader sees and what a mail program acts on', async () => {
  const mail = await mailWith({ dkim });
  const covered = signatureOf(mail)!.tags.get('h')!.split(':');
  expect(covered).toEqual(
    expect.arrayContaining([
      ...['from', 'to', 'reply-to', 'subject', 'date', 'message-id', 'mime-version', 'content-type'],
      ...['list-unsubscribe', 'list-unsubscribe-post'],
    ]),
  );
  for (const changed of [
    mail.replace('/p/1812-x/mail', '/p/1812-y/mail'),
    mail.replace(/^Subject: /m, 'Subject: Pilne! '),
    mail.replace(/^Date: .*$/m, 'Date: Mon, 01 Jan 2024 08:00:00 +0000'),
    mail.replace(/([A-Za-z0-9+/]{70,76})\r\n/, `${'A'.repeat(76)}\r\n`),
  ]) {
    expect(changed).not.toBe(mail);
    expect(isSigned(changed)).toBe(false);
  }
});

it('without a key mail goes as it is', async () => {
  expect(signatureOf(await mailWith({}))).toBeUndefined();
});
