import { simpleParser } from 'mailparser';

/** What a mail server has told of a mail after it had taken it (RFC 3464). */
export interface DeliveryReport {
  /** RETURNED: it will not arrive. DELAYED: the server goes on trying. */
  outcome: 'RETURNED' | 'DELAYED';
  /** Nobody reads mail at this address, whatever is sent there. */
  addressDead: boolean;
  /** On one line, for people who look after the messages. */
  reason: string;
}

const REASON_LENGTH = 500;
/** More than any report has to say; a forged one may be long. */
const FIELDS_LENGTH = 64 * 1024;

/**
 * Reads a delivery status notification. Undefined for whatever else comes: answers of people, absence notices, news of
 * success, and what cannot be read.
 */
export async function readDeliveryReport(mail: Buffer): Promise<DeliveryReport | undefined> {
  const parsed = await simpleParser(mail, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  }).catch(() => undefined);
  const type = parsed?.headers.get('content-type') as
    { value?: string; params?: Record<string, string> } | undefined;
  if (type?.value !== 'multipart/report' || type.params?.['report-type']?.toLowerCase() !== 'delivery-status')
    return undefined;
  const status = parsed!.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  if (!status) return undefined;
  const [, ...recipients] = fieldGroups(status.content.toString('utf8', 0, FIELDS_LENGTH));
  const reports = recipients.flatMap((fields) => reportOf(fields) ?? []);
  return reports.find(({ outcome }) => outcome === 'RETURNED') ?? reports[0];
}

/** Groups of header fields by name in lower case: first of the mail, then of each recipient. */
function fieldGroups(text: string): Map<string, string>[] {
  return text
    .trim()
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((group) => {
      const fields = group.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
      return new Map(
        fields.map((field) => {
          const colon = field.indexOf(':');
          return [field.slice(0, colon).trim().toLowerCase(), field.slice(colon + 1).trim()];
        }),
      );
    });
}

function reportOf(fields: Map<string, string>): DeliveryReport | undefined {
  const action = fields.get('action')?.toLowerCase();
  if (action !== 'failed' && action !== 'delayed') return undefined;
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? '';
  // «smtp; 550 5.1.1 …»: the type of the code is for programs.
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '');
  const told = diagnostic.includes(status) ? diagnostic : `${status} ${diagnostic}`;
  return {
    outcome: action === 'failed' ? 'RETURNED' : 'DELAYED',
    addressDead: action === 'failed' && saysAddressIsDead(status),
    reason: told
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim()
      .slice(0, REASON_LENGTH),
  };
}

/**
 * Whether a status speaks of the address for good (RFC 3463): not of a mailbox that is full (x.2.2), of the size or the
 * kind of the mail (x.2.3, x.3, x.6), of the way there (x.4, but a domain that is not there, x.4.4), or of our standing (x.7).
 */
const saysAddressIsDead = (status: string): boolean => /^5\.(0|1|5|2\.[01]$|2\.\d{2}|4\.4$)/.test(status);
