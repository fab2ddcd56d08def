/**
 * How an attempt to send came to nothing:
 * `REFUSED`: this person's mail server will not take this message, now or later;
 * `DEFERRED`: it may take it later, or we cannot tell;
 * `UNAVAILABLE`: our own way out is closed (connection, sign-in, TLS, sender), whoever the message is for.
 */
export type DeliveryProblem = 'REFUSED' | 'DEFERRED' | 'UNAVAILABLE';

export interface DeliveryFailure {
  problem: DeliveryProblem;
  /** What the mail server or the network said, on one line, for people who look after the messages. */
  reason: string;
}

/** What nodemailer tells about a failed delivery. */
interface SmtpError {
  message: string;
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

const REASON_LENGTH = 500;

/** Codes of nodemailer for what goes wrong before the mail server looks at the recipient. */
const OUR_OWN = new Set([
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'ETLS',
  'EREQUIRETLS',
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'EPROXY',
  'EPROTOCOL',
  'ECONFIG',
  'EABORT',
]);

/** Reads an error of nodemailer. Anything it does not know is `DEFERRED`. */
export function deliveryFailure(error: unknown): DeliveryFailure {
  const smtp: SmtpError = isSmtpError(error) ? error : { message: String(error) };
  const reason = smtp.message.replace(/\s+/g, ' ').trim().slice(0, REASON_LENGTH);
  return { problem: problemOf(smtp), reason };
}

function isSmtpError(error: unknown): error is SmtpError {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}

function problemOf({ code, command, responseCode, response, message }: SmtpError): DeliveryProblem {
  if (code && OUR_OWN.has(code)) return 'UNAVAILABLE';
  if (!responseCode) return code === 'EENVELOPE' && /recipient/i.test(message) ? 'REFUSED' : 'DEFERRED';
  // 421 closes the connection, whatever it was about to carry; a refused sender is refused for everybody.
  if (responseCode === 421 || command === 'MAIL FROM') return 'UNAVAILABLE';
  // 503 says the session was out of step; x.7.z is about our standing (relaying, policy), which people can mend.
  if (responseCode < 500 || responseCode === 503 || /^5\d\d[ -]5\.7\./.test(response ?? ''))
    return 'DEFERRED';
  return 'REFUSED';
}

const MINUTE = 60_000;
const DEFERRED_DELAYS = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * MINUTE);
const UNAVAILABLE_DELAYS = [1, 5, 15, 60].map((minutes) => minutes * MINUTE);

/**
 * When to try again after `attempts` attempts (1 or more), or null when it is time to give up.
 *
 * A deferred message gets eight attempts within two days. While our own way out is closed a message is kept and tried
 * every hour for as long as it is of use: an outage must fail nobody's invitation. Each delay is lengthened by up to a
 * tenth, by the message's id, so that a season's worth of messages does not come back in the same second.
 */
export function nextAttempt(problem: DeliveryProblem, attempts: number, now: Date, id: string): Date | null {
  if (problem === 'REFUSED') return null;
  const delay =
    problem === 'DEFERRED'
      ? DEFERRED_DELAYS[attempts - 1]
      : UNAVAILABLE_DELAYS[Math.min(attempts, UNAVAILABLE_DELAYS.length) - 1];
  if (delay === undefined) return null;
  return new Date(now.getTime() + Math.round(delay * (1 + spread(id) / 10)));
}

/** A number from 0 up to 1 that belongs to the id (FNV-1a). */
function spread(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash / 2 ** 32;
}

/**
 * The `Message-ID` of a message, the same at every attempt: should the mail server have taken it just before a crash,
 * the receiving side can recognise the second copy.
 */
export function messageIdFor({ countyId, id }: { countyId: string; id: string }, domain: string): string {
  return `<${countyId}.${id}@${domain}>`;
}
