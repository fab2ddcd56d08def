import { expect } from '@playwright/test';

export interface Mail {
  id: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  attachments: { filename?: string; contentType: string; text?: string }[];
  /** The first personal or sign-in link, if one was asked for. */
  link?: string;
}

export interface Wanted {
  to: string;
  /** Real time. */
  since?: Date;
  subject?: RegExp;
  /** It holds such a link. */
  link?: 'p' | 'sign-in' | 'zgloszenie';
  /** It brings something for the calendar. */
  calendar?: boolean;
}

const inboxUrl = process.env.INBOX_URL?.replace('//localhost', '//127.0.0.1');

async function read<T>(path: string): Promise<T> {
  const response = await fetch(inboxUrl + path);
  if (!response.ok) throw new Error(`The inbox answered ${response.status} to ${path}.`);
  return (await response.json()) as T;
}

/** The mails that are there now, newest first. */
export async function mailsTo({ to, since, subject, link, calendar }: Wanted): Promise<Mail[]> {
  const query = new URLSearchParams({ to, limit: '1000', ...(since && { since: since.toISOString() }) });
  const { messages } = await read<{ messages: { id: string; subject: string }[] }>(`/api/messages?${query}`);
  const found: Mail[] = [];
  for (const { id, subject: line } of messages) {
    if (subject && !subject.test(line)) continue;
    const mail = await read<Mail>(`/api/messages/${encodeURIComponent(id)}`);
    if (link) mail.link = new RegExp(`https?://\\S+/${link}/[\\w-]+`).exec(mail.text)?.[0];
    if ((!link || mail.link) && (!calendar || calendarIn(mail))) found.push(mail);
  }
  return found;
}

/** The newest such mail, waited for. */
export async function findMail(wanted: Wanted): Promise<Mail> {
  let mails: Mail[] = [];
  await expect
    .poll(async () => (mails = await mailsTo(wanted)).length, {
      message: `a mail to ${wanted.to}${wanted.subject ? ` about ${wanted.subject}` : ''}`,
      timeout: 30_000,
    })
    .toBeGreaterThan(0);
  return mails[0]!;
}

/** What a mail brings for the calendar. */
export const calendarIn = (mail: Mail): string | undefined =>
  mail.attachments.find(({ contentType }) => contentType === 'text/calendar')?.text;
