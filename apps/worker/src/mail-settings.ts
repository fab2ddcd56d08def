import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { MailOptions } from '@beczka/notifications';
import { required } from '@beczka/product';

export interface MailSettings extends Pick<MailOptions, 'smtpUrl' | 'dkim' | 'bounces'> {
  /** The From of every mail: `Beczka <beczka@example.org>`. */
  mailFrom: string;
}

/** A name in the DNS, without what could end a header's tag. */
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
/** What receivers take for a signature (RFC 8301); 2048 is what one makes today. */
const LEAST_KEY_BITS = 1024;
const LEAST_SECRET_BYTES = 32;

/**
 * How mail leaves and where it comes back to. Throws a sentence that names the setting at fault: what is configured by
 * half would go unnoticed for long.
 */
export function readMailSettings(env: NodeJS.ProcessEnv): MailSettings {
  const mailFrom = required(env, 'MAIL_FROM');
  return {
    smtpUrl: required(env, 'SMTP_URL'),
    mailFrom,
    dkim: readDkim(env, /@([^>\s]+)/.exec(mailFrom)?.[1] ?? ''),
    bounces: readBounces(env),
  };
}

function readDkim(env: NodeJS.ProcessEnv, fromDomain: string): MailSettings['dkim'] {
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY, DKIM_KEY_FILE } = env;
  if (!(DKIM_DOMAIN || DKIM_SELECTOR || DKIM_KEY || DKIM_KEY_FILE)) return undefined;
  const domain = domainIn(env, 'DKIM_DOMAIN');
  const selector = domainIn(env, 'DKIM_SELECTOR');
  if (DKIM_KEY && DKIM_KEY_FILE) throw new Error('DKIM_KEY and DKIM_KEY_FILE are both set; one is enough.');
  if (!isWithin(fromDomain, domain) && !isWithin(domain, fromDomain))
    throw new Error(
      `DKIM_DOMAIN (${domain}) is not of the domain of MAIL_FROM (${fromDomain}): receivers would not count it (DMARC).`,
    );
  const name = DKIM_KEY_FILE ? 'DKIM_KEY_FILE' : 'DKIM_KEY';
  return { domain, selector, privateKey: privateKey(name, pem(env, name)) };
}

/** As a file, or in the environment: as it is, with `\n` for line ends, or all of it in base64. */
function pem(env: NodeJS.ProcessEnv, name: 'DKIM_KEY' | 'DKIM_KEY_FILE'): string {
  const value = required(env, name);
  if (name === 'DKIM_KEY')
    return value.includes('-----BEGIN')
      ? value.replaceAll('\\n', '\n')
      : Buffer.from(value, 'base64').toString();
  try {
    return readFileSync(value, 'utf8');
  } catch (error) {
    throw new Error(`DKIM_KEY_FILE cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function privateKey(name: string, text: string): string {
  let bits: number | undefined;
  try {
    const key = createPrivateKey(text);
    createPublicKey(key);
    bits = key.asymmetricKeyType === 'rsa' ? key.asymmetricKeyDetails?.modulusLength : 0;
  } catch (error) {
    throw new Error(`${name} holds no private key in PEM.`, { cause: error });
  }
  if (!bits) throw new Error(`${name} holds no RSA key: openssl genrsa 2048`);
  if (bits < LEAST_KEY_BITS)
    throw new Error(`${name} holds a key of ${bits} bits; receivers take no less than 1024.`);
  return text;
}

function readBounces(env: NodeJS.ProcessEnv): MailSettings['bounces'] {
  const { BOUNCE_DOMAIN, BOUNCE_SECRET, BOUNCE_SMTP_PORT, BOUNCE_SMTP_HOST } = env;
  if (!(BOUNCE_DOMAIN || BOUNCE_SECRET || BOUNCE_SMTP_PORT || BOUNCE_SMTP_HOST)) return undefined;
  const domain = domainIn(env, 'BOUNCE_DOMAIN');
  const secret = Buffer.from(required(env, 'BOUNCE_SECRET'), 'base64');
  if (secret.length < LEAST_SECRET_BYTES)
    throw new Error('BOUNCE_SECRET is not 32 bytes in base64 or more: openssl rand -base64 32');
  if (!BOUNCE_SMTP_PORT) {
    if (BOUNCE_SMTP_HOST) required(env, 'BOUNCE_SMTP_PORT');
    return { domain, secret };
  }
  const port = Number(BOUNCE_SMTP_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error('BOUNCE_SMTP_PORT is not a port.');
  return { domain, secret, listen: { host: BOUNCE_SMTP_HOST || '127.0.0.1', port } };
}

function domainIn(env: NodeJS.ProcessEnv, name: string): string {
  const value = required(env, name);
  if (!DOMAIN.test(value)) throw new Error(`${name} is not a name in the DNS.`);
  return value.toLowerCase();
}

const isWithin = (domain: string, other: string): boolean =>
  domain.toLowerCase() === other.toLowerCase() || domain.toLowerCase().endsWith(`.${other.toLowerCase()}`);
