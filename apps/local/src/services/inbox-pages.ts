import type { ParsedMail } from 'mailparser';
import { escape, Html, html } from './html.ts';
import { style } from './inbox-style.ts';
import type { MessageSummary } from './inbox-store.ts';

/** Messages on one page of the list. */
export const pageSize = 50;

/** Whether a message can be sent back, or just has been. */
export type Bounce = boolean | 'done';

export type View = 'html' | 'text' | 'attachments' | 'headers';

const when = new Intl.DateTimeFormat('pl-PL', {
  timeZone: 'Europe/Warsaw',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

const barrel = new Html(`<svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
<path d="M9 4h14c2.6 3.5 4 7.6 4 12s-1.4 8.5-4 12H9c-2.6-3.5-4-7.6-4-12S6.400 7.500 9 4Z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/>
<path d="M6.3 11h19.400M6.3 21h19.400M16 4v24" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>`);

function layout(title: string, main: Html): string {
  return html`<!doctype html>
    <html lang="pl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Skrzynka Beczki</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        <header class="top">
          <a href="/"
            >${barrel}<span><b>Skrzynka odbiorcza</b> <small lang="en">Mail inbox</small></span></a
          >
          <p>Nic stąd nie wychodzi na zewnątrz. <span lang="en">Nothing leaves this computer.</span></p>
        </header>
        <main>${main}</main>
      </body>
    </html>`.text;
}

/** The list: newest first, searched by recipient and subject. */
export function listPage(
  messages: MessageSummary[],
  total: number,
  page: number,
  parameters: URLSearchParams,
): string {
  const to = parameters.get('to') ?? '';
  const subject = parameters.get('subject') ?? '';
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const link = (number: number) => `/?${new URLSearchParams({ to, subject, page: String(number) })}`;
  return layout(
    'Wiadomości',
    html`<form class="search" role="search">
        <label
          >Odbiorca <small lang="en">recipient</small><input type="search" name="to" value="${to}"
        /></label>
        <label
          >Temat <small lang="en">subject</small><input type="search" name="subject" value="${subject}"
        /></label>
        <button>Szukaj <small lang="en">search</small></button>
      </form>
      <h1>
        Wiadomości: ${total}
        <small lang="en">${total === 1 ? '1 message' : `${total} messages`}, newest first</small>
      </h1>
      ${
        messages.length === 0
          ? html`<p class="empty">
              ${to || subject ? 'Żadna wiadomość nie pasuje.' : 'Nic jeszcze nie przyszło.'}
              <small lang="en">${to || subject ? 'No message matches.' : 'Nothing has arrived yet.'}</small>
            </p>`
          : html`<ul class="messages">
              ${messages.map(row)}
            </ul>`
      }
      ${
        pages > 1 &&
        html`<nav class="pages" aria-label="Strony">
          ${page > 1 && html`<a href="${link(page - 1)}" rel="prev">← Nowsze <small lang="en">newer</small></a>`}
          <span>strona ${page} z ${pages}</span>
          ${page < pages && html`<a href="${link(page + 1)}" rel="next">Starsze <small lang="en">older</small> →</a>`}
        </nav>`
      }`,
  );
}

const row = ({ id, to, subject, receivedAt }: MessageSummary): Html =>
  html`<li>
    <a href="/messages/${id}">
      <span class="to">${to.join(', ')}</span>
      <span class="subject">${subject || '(bez tematu)'}</span>
      <time datetime="${receivedAt.toISOString()}">${when.format(receivedAt)}</time>
    </a>
  </li>`;

/** One message in one of its views: as HTML, as plain text, its attachments, its headers. */
export function messagePage(
  summary: MessageSummary,
  mail: ParsedMail,
  wanted: View | null,
  bounce: Bounce,
): string {
  const views: [View, string, string, boolean][] = [
    ['html', 'Wiadomość', 'message', Boolean(mail.html)],
    ['text', 'Zwykły tekst', 'plain text', Boolean(mail.text)],
    ['attachments', `Załączniki (${mail.attachments.length})`, 'attachments', mail.attachments.length > 0],
    ['headers', 'Nagłówki', 'headers', true],
  ];
  const offered = views.filter(([, , , exists]) => exists);
  const view = offered.find(([name]) => name === wanted)?.[0] ?? offered[0]?.[0] ?? 'headers';
  return layout(
    summary.subject || '(bez tematu)',
    html`<p>
        <a href="/">← Wszystkie wiadomości <small lang="en">all messages</small></a>
      </p>
      <h1>${summary.subject || '(bez tematu)'}</h1>
      <dl class="facts">
        <div>
          <dt>Od <small lang="en">from</small></dt>
          <dd>${summary.from}</dd>
        </div>
        <div>
          <dt>Do <small lang="en">to</small></dt>
          <dd>${summary.to.join(', ')}</dd>
        </div>
        <div>
          <dt>Nadeszła <small lang="en">received</small></dt>
          <dd>${when.format(summary.receivedAt)}</dd>
        </div>
      </dl>
      ${bounce === 'done' && html`<p class="notice" role="status">Odesłano jako niedoręczalną. <small lang="en">Sent back as undeliverable.</small></p>`}
      ${
        bounce === true &&
        html`<form class="bounce" method="post" action="/messages/${summary.id}/bounce">
          <button>Odeślij jako niedoręczalną <small lang="en">bounce this</small></button>
        </form>`
      }
      <nav class="views" aria-label="Widok">
        ${offered.map(
          ([name, polish, english]) =>
            html`<a href="?view=${name}" ${name === view && new Html('aria-current="page"')}
              >${polish} <small lang="en">${english}</small></a
            >`,
        )}
        <a href="/messages/${summary.id}/raw">.eml</a>
      </nav>
      ${body(view, summary, mail)}`,
  );
}

function body(view: View, { id, subject }: MessageSummary, mail: ParsedMail): Html {
  if (view === 'html') {
    const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
    return html`<iframe sandbox="${sandbox}" src="/messages/${id}/html" title="${subject}"></iframe>`;
  }
  if (view === 'text') return html`<pre class="sheet">${linked(mail.text ?? '')}</pre>`;
  if (view === 'headers') {
    return html`<pre class="sheet">${mail.headerLines.map(({ line }) => `${line}\n`).join('')}</pre>`;
  }
  return html`${mail.attachments.map(
    ({ filename, contentType, size, content }, index) =>
      html`<section class="attachment">
        <h2><a href="/messages/${id}/attachments/${index}">${filename ?? contentType}</a></h2>
        <p>${contentType}, ${size} B</p>
        ${contentType.startsWith('text/') && html`<pre class="sheet">${content.toString('utf8')}</pre>`}
      </section>`,
  )}`;
}

const linked = (text: string): Html =>
  new Html(
    escape(text).replace(/https?:\/\/[^\s<>]+/g, (url) => `<a href="${url}" target="_blank">${url}</a>`),
  );

export const missingPage = (): string =>
  layout(
    'Nie ma takiej strony',
    html`<h1>Nie ma takiej strony <small lang="en">There is no such page</small></h1>
      <p>
        <a href="/">← Wszystkie wiadomości <small lang="en">all messages</small></a>
      </p>`,
  );
