import { randomUUID } from 'node:crypto';
import { createTransport } from 'nodemailer';

/** Where mail that is sent back goes to. */
export interface BouncePlace {
  domain: string;
  port: number;
}

/** A mail that was taken and cannot be delivered. */
export interface Undeliverable {
  /** Its envelope sender. */
  returnPath: string;
  recipient: string;
  /** Of the mail itself, for whoever reads the report. */
  headers: string;
}

/** `Status` and `Diagnostic-Code` of RFC 3464. */
export interface Verdict {
  action: 'failed' | 'delayed';
  status: string;
  diagnostic: string;
}

export const NO_SUCH_USER: Verdict = {
  action: 'failed',
  status: '5.1.1',
  diagnostic: 'smtp; 550 5.1.1 Recipient address rejected: User unknown in virtual mailbox table',
};

/** Sends a mail back as a mail server does that finds nobody to give it to. Throws when nobody takes the report. */
export async function sendBack(
  place: Pick<BouncePlace, 'port'>,
  mail: Undeliverable,
  verdict = NO_SUCH_USER,
) {
  const transport = createTransport({ host: '127.0.0.1', port: place.port, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from: '', to: mail.returnPath }, raw: reportOf(mail, verdict) });
  } finally {
    transport.close();
  }
}

/** A delivery status notification (RFC 3462, RFC 3464). */
export function reportOf({ returnPath, recipient, headers }: Undeliverable, verdict: Verdict): string {
  const boundary = `report-${randomUUID()}`;
  const lines = [
    'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)',
    `To: ${returnPath}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to inform you that your message could not be delivered.',
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${verdict.action}`,
    `Status: ${verdict.status}`,
    `Diagnostic-Code: ${verdict.diagnostic}`,
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    headers.trim(),
    '',
    `--${boundary}--`,
    '',
  ];
  return lines.join('\r\n');
}
