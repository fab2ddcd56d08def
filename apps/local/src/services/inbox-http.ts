import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ParsedMail, simpleParser } from 'mailparser';
import { type Bounce, listPage, messagePage, missingPage, pageSize, type View } from './inbox-pages.ts';
import type { Envelope, InboxStore, MessageFilter, MessageSummary } from './inbox-store.ts';

const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A message is somebody else's HTML: no script, nothing fetched, an origin of its own; its links open a new tab. */
const messagePolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

/** What can be done with a message besides reading it. */
export interface Returning {
  returnable: (envelope: Envelope) => boolean;
  /** Sends it back as undeliverable. @returns false when it cannot be */
  bounce: (id: string) => Promise<boolean>;
}

interface Answer {
  status?: number;
  type: string;
  body: string | Buffer;
  location?: string;
  policy?: string;
  fileName?: string;
}

/** Answers the inbox's pages and its JSON. */
export async function handleRequest(
  store: InboxStore,
  returning: Returning,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let answer: Answer;
  try {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const foreign = !['same-origin', 'none', undefined].includes(
      request.headers['sec-fetch-site'] as string | undefined,
    );
    const bounced = /^\/messages\/([\d-]+)\/bounce$/.exec(url.pathname)?.[1];
    if (method === 'POST' && bounced && !foreign)
      answer = (await returning.bounce(bounced))
        ? { status: 303, type: 'text/plain', body: '', location: `/messages/${bounced}?bounced` }
        : page(missingPage(), 404);
    else answer = (await route(store, returning, method, url)) ?? page(missingPage(), 404);
  } catch (error) {
    answer = { status: 500, type: 'text/plain; charset=utf-8', body: (error as Error).message };
  }
  response.writeHead(answer.status ?? 200, {
    'content-type': answer.type,
    'content-security-policy': answer.policy ?? pagePolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    ...(answer.location && { location: answer.location }),
    ...(answer.fileName
      ? { 'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(answer.fileName)}` }
      : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

const page = (body: string, status = 200): Answer => ({ status, type: 'text/html; charset=utf-8', body });
const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

async function route(
  store: InboxStore,
  { returnable }: Returning,
  method: string,
  { pathname, searchParams }: URL,
): Promise<Answer | undefined> {
  const [first = '', second = '', ...rest] = pathname.split('/').slice(1).map(decodeURIComponent);
  if (first === 'api' && second === 'messages') return await api(store, method, rest[0], searchParams);
  if (method !== 'GET' && method !== 'HEAD') return json({ error: 'Method not allowed' }, 405);
  if (first === 'health') return json({ status: 'ok' });
  if (first === '') {
    const number = Math.max(1, Math.trunc(Number(searchParams.get('page')) || 1));
    const found = store.find(filterOf(searchParams));
    return page(
      listPage(found.slice((number - 1) * pageSize, number * pageSize), found.length, number, searchParams),
    );
  }
  if (first !== 'messages') return undefined;
  const summary = store.summary(second);
  const raw = await store.raw(second);
  if (!summary || !raw) return undefined;
  const back = returnable({ from: summary.returnPath, to: summary.to });
  const bounce = searchParams.has('bounced') ? 'done' : back;
  return await messagePart(summary, raw, rest, searchParams.get('view'), bounce);
}

async function messagePart(
  summary: MessageSummary,
  raw: Buffer,
  [part, index]: string[],
  view: string | null,
  bounce: Bounce,
): Promise<Answer | undefined> {
  if (part === 'raw') return { type: 'text/plain; charset=utf-8', body: raw, fileName: `${summary.id}.eml` };
  const mail = await parse(raw);
  if (part === undefined) return page(messagePage(summary, mail, view as View | null, bounce));
  if (part === 'html' && mail.html) {
    return { type: 'text/html; charset=utf-8', body: withLinksInNewTabs(mail.html), policy: messagePolicy };
  }
  const attachment = part === 'attachments' ? mail.attachments[Number(index)] : undefined;
  if (!attachment) return undefined;
  const isText = attachment.contentType.startsWith('text/');
  return {
    type: isText ? 'text/plain; charset=utf-8' : attachment.contentType,
    body: attachment.content,
    policy: messagePolicy,
    fileName: attachment.filename ?? 'attachment',
  };
}

async function api(
  store: InboxStore,
  method: string,
  id: string | undefined,
  parameters: URLSearchParams,
): Promise<Answer | undefined> {
  if (method === 'DELETE' && id === undefined) {
    await store.clear();
    return json({ ok: true });
  }
  if (method !== 'GET') return json({ error: 'Method not allowed' }, 405);
  if (id === undefined) {
    const found = store.find(filterOf(parameters));
    return json({ total: found.length, messages: found.slice(0, Number(parameters.get('limit') ?? 100)) });
  }
  const raw = await store.raw(id);
  if (!raw) return json({ error: 'No such message' }, 404);
  const mail = await parse(raw);
  return json({
    ...store.summary(id),
    text: mail.text ?? '',
    html: mail.html || '',
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [
        key,
        line
          .slice(key.length + 1)
          .replace(/\r?\n[ \t]+/g, ' ')
          .trim(),
      ]),
    ),
    attachments: mail.attachments.map(({ filename, contentType, size, content }) => ({
      filename,
      contentType,
      size,
      ...(contentType.startsWith('text/') ? { text: content.toString('utf8') } : {}),
    })),
  });
}

function filterOf(parameters: URLSearchParams): MessageFilter {
  const since = new Date(parameters.get('since') ?? '');
  return {
    to: parameters.get('to')?.trim() || undefined,
    subject: parameters.get('subject')?.trim() || undefined,
    since: Number.isNaN(since.getTime()) ? undefined : since,
  };
}

const parse = (raw: Buffer): Promise<ParsedMail> =>
  simpleParser(raw, { skipTextToHtml: true, skipTextLinks: true });

function withLinksInNewTabs(body: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(body) ? body.replace(/<head[^>]*>/i, (head) => head + base) : base + body;
}
