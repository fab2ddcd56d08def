import { Injectable } from '@nestjs/common';
import { Clock } from '@beczka/tenancy';
import addressparser from 'nodemailer/lib/addressparser';
import {
  cancellationFile,
  invitationFile,
  type CalendarFile,
  type Mailbox,
} from '../letter/calendar-file.js';
import { type DeliveryFailure, messageIdFor } from './delivery.js';
import { bounceAddress } from '../bounce/bounce-address.js';
import { layOut, LOGO_ID } from '../letter/layout.js';
import { MailTransport } from './mail-transport.js';
import type { ComposedMessage } from '../message/message-composer.js';
import { NotificationsOptions } from '../notifications.options.js';

interface SendingOptions {
  /** The row the mail comes from; its key makes the `Message-ID`, and the address that a participant's mail comes back to. */
  row?: { countyId: string; id: string; participantId?: string | null };
  /** Ends the attempt. */
  signal?: AbortSignal;
}

/** Turns what was composed into a mail from the office that it speaks for, and hands it to the mail server. */
@Injectable()
export class MailSender {
  private readonly from: Mailbox;
  private readonly domain: string;

  constructor(
    private readonly options: NotificationsOptions,
    private readonly transport: MailTransport,
    private readonly clock: Clock,
  ) {
    const [from] = addressparser(options.mail?.from ?? '', { flatten: true });
    if (!from?.address.includes('@')) {
      throw new Error('The From of mails is not an address like Beczka <beczka@example.org>.');
    }
    this.from = { name: from.name, email: from.address };
    this.domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  }

  /** Answers with what went wrong, undefined when the mail server has taken the mail. */
  async send(
    mail: ComposedMessage,
    { row, signal }: SendingOptions = {},
  ): Promise<DeliveryFailure | undefined> {
    const { to, letter } = mail;
    const { officeName, contact } = letter.footer;
    const from = { name: officeName ?? this.from.name, email: this.from.email };
    return this.transport.send({
      ...layOut(letter),
      messageId: row && messageIdFor(row, this.domain),
      date: this.clock.now(),
      from: { name: from.name, address: from.email },
      to: { name: to.name, address: to.email },
      replyTo: contact && { name: contact.name, address: contact.email },
      envelope: { from: this.comesBackTo(mail, row), to: to.email },
      attachments: letter.logo && [logoOf(letter.logo)],
      icalEvent: this.calendarFile(mail, from),
      // Base64 is the cheaper encoding by far for Polish HTML, and keeps every line short.
      textEncoding: 'base64',
      headers: {
        'Content-Language': letter.language,
        'Auto-Submitted': 'auto-generated',
        ...(letter.footer.choices && { 'List-Unsubscribe': `<${letter.footer.choices.url}>` }),
        ...(mail.oneClick && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
      signal,
    });
  }

  /** The envelope sender: where a mail server reports that it could not deliver. */
  private comesBackTo({ to }: ComposedMessage, row: SendingOptions['row']): string {
    const bounces = this.options.mail?.bounces;
    return bounces && row?.participantId ? bounceAddress(row, to.email, bounces) : this.from.email;
  }

  private calendarFile(
    { to, letter, calendar }: ComposedMessage,
    organizer: Mailbox,
  ): CalendarFile | undefined {
    if (!calendar) return undefined;
    const { method, ...date } = calendar;
    const entry = { ...date, organizer, stampedAt: this.clock.now(), language: letter.language };
    return method === 'REQUEST' ? invitationFile(entry, to) : cancellationFile(entry, to);
  }
}

/** Shown in the letter and listed nowhere. */
const logoOf = ({ content, type }: NonNullable<ComposedMessage['letter']['logo']>) => ({
  cid: LOGO_ID,
  filename: `logo.${type === 'image/png' ? 'png' : 'jpg'}`,
  content,
  contentType: type,
  contentDisposition: 'inline' as const,
});
