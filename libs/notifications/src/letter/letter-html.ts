import type { Letter } from './letter.js';
import { capitalized } from './letter-text.js';
import { LETTER_WORDS } from './letter-words.js';

/** The website's colours: light in the elements, for mail programs that drop style sheets; dark ones override them. */
const COLOR = {
  paper: '#faf8f4',
  card: '#ffffff',
  ink: '#25221d',
  muted: '#5d574c',
  line: '#e3ddd1',
  panel: '#f2eee6',
  accent: '#1b5e4b',
  onAccent: '#ffffff',
  stave: '#c98f4e',
  hoop: '#5c564d',
} as const;

const FONT = `font-family:Lato,'Segoe UI',Helvetica,Arial,sans-serif`;

const STYLE = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;-webkit-text-size-adjust:100%}
@media (max-width:600px){.card{padding:28px 22px!important}.action td{display:block!important;width:auto!important}.gap{height:10px!important}.page{padding:20px 10px!important}.action{width:100%!important}.button a{display:block!important;text-align:center!important}}
@media (prefers-color-scheme:dark){
.paper{background:#171614!important}.card{background:#211f1c!important;border-color:#3b3832!important}
.ink{color:#efebe4!important}.muted{color:#b9b2a6!important}
.panel{background:#2a2824!important}.fact{border-color:#3b3832!important}
.link a{color:#86d0b6!important}.button{background:#86d0b6!important}.button a{color:#0d2a21!important}
.second{background:#211f1c!important;border-color:#86d0b6!important}.second a{color:#86d0b6!important}
.stave{background:#b98349!important}.hoop{background:#a49c8f!important}
}`;

/**
 * The letter for mail programs: tables, styles in the elements, no image but the county's logo, and nothing fetched from
 * elsewhere.
 * @param logo where the logo is, of a letter that has one
 */
export function letterAsHtml(letter: Letter, logo: string): string {
  const { language, facts = [], action, otherAction, afterAction = [], footer } = letter;
  const words = LETTER_WORDS[language];
  const { contact } = footer;
  return `<!DOCTYPE html>
<html lang="${language}" xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no">
<title>${escaped(letter.subject)}</title>
<style>${STYLE}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${COLOR.paper}">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escaped(letter.preheader)}${'&#847;&zwnj;&nbsp;'.repeat(40)}</div>
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${COLOR.paper}">
<tr><td class="page" align="center" style="padding:36px 16px">
<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;text-align:left">
<tr><td style="padding:0 4px 18px">${letter.logo ? logoHead(letter.logo, logo, footer.countyName) : masthead(footer.countyName)}</td></tr>
<tr><td class="card ink" style="padding:36px 40px;background:${COLOR.card};border:1px solid ${COLOR.line};border-radius:14px;${FONT};font-size:17px;line-height:1.55;color:${COLOR.ink}">
${paragraph(lines(letter.greeting))}
${letter.paragraphs.map((text) => paragraph(lines(text))).join('\n')}
${facts.length ? factPanel(facts) : ''}
${action ? buttons([action, ...(otherAction ? [otherAction] : [])], words.linkHint) : ''}
${afterAction.map((text) => paragraph(lines(text))).join('\n')}
<p style="margin:28px 0 0">${footer.signature ? lines(footer.signature) : [words.regards, contact && `<strong>${escaped(contact.name)}</strong>`, footer.officeName && lines(footer.officeName)].filter(Boolean).join('<br>')}</p>
</td></tr>
<tr><td class="muted" style="padding:22px 4px 0;${FONT};font-size:14px;line-height:1.5;color:${COLOR.muted}">
<p style="margin:0 0 8px">${lines(footer.reason)}</p>
${footer.privacy ? `<p class="link" style="margin:0 0 8px"><a href="${escaped(footer.privacy.url)}" style="color:${COLOR.accent}">${escaped(footer.privacy.label)}</a></p>` : ''}
${footer.choices ? `<p class="link" style="margin:0 0 8px"><a href="${escaped(footer.choices.url)}" style="color:${COLOR.accent}">${escaped(footer.choices.label)}</a></p>` : ''}
${contact ? contactLine(contact, words) : ''}
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
`;
}

/** A small barrel of table cells, and whose letter it is. */
function masthead(countyName: string): string {
  const band = (name: string, height: number, color: string) =>
    `<tr><td class="${name}" height="${height}" style="height:${height}px;line-height:${height}px;font-size:1px;background:${color}">&nbsp;</td></tr>`;
  const staves = (height: number) => band('stave', height, COLOR.stave);
  const hoop = band('hoop', 2, COLOR.hoop);
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding-right:12px"><div aria-hidden="true" style="width:26px;overflow:hidden;border-radius:9px/15px"><table role="presentation" width="26" cellpadding="0" cellspacing="0" border="0">${staves(7)}${hoop}${staves(12)}${hoop}${staves(7)}</table></div></td>
<td class="ink" style="${FONT};font-size:16px;font-weight:bold;color:${COLOR.ink}">${escaped(capitalized(countyName))}</td>
</tr></table>`;
}

/** The logo, on white for it was drawn so, no larger than a head bears; and whose letter it is. */
function logoHead(
  { alt, width, height }: NonNullable<Letter['logo']>,
  source: string,
  countyName: string,
): string {
  const scale = Math.min(1, 220 / width, 72 / height);
  const [w, h] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding-right:14px"><img src="${escaped(source)}" alt="${escaped(alt)}" width="${w}" height="${h}" style="display:block;width:${w}px;height:${h}px;padding:4px;background:#ffffff;border:0;border-radius:6px;${FONT};font-size:14px;color:#25221d"></td>
<td class="ink" style="${FONT};font-size:16px;font-weight:bold;color:${COLOR.ink}">${escaped(capitalized(countyName))}</td>
</tr></table>`;
}

function paragraph(html: string): string {
  return `<p style="margin:0 0 18px">${html}</p>`;
}

function factPanel(facts: { label: string; value: string }[]): string {
  const rows = facts.map(
    ({ label, value }, i) =>
      `<tr><td class="fact" style="padding:12px 20px;${i ? `border-top:1px solid ${COLOR.line}` : ''}"><span class="muted" style="font-size:14px;color:${COLOR.muted}">${lines(label)}</span><br><strong class="ink" style="font-size:18px;color:${COLOR.ink}">${lines(value)}</strong></td></tr>`,
  );
  return `<table role="presentation" class="panel" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:6px 0 26px;background:${COLOR.panel};border-radius:10px;line-height:1.4">${rows.join('')}</table>`;
}

/** Cells with a colour rather than pictures, so that they are buttons everywhere; and the first one's address in full. */
function buttons(actions: { label: string; url: string }[], hint: string): string {
  const address = escaped(actions[0]!.url);
  const cells = actions.map(({ label, url }, nth) => {
    const [name, ground, color] = nth
      ? ['button second', COLOR.card, COLOR.accent]
      : ['button', COLOR.accent, COLOR.onAccent];
    return `<td class="${name}" bgcolor="${ground}" style="background:${ground};border:2px solid ${COLOR.accent};border-radius:10px;mso-padding-alt:13px 28px"><a href="${escaped(url)}" style="display:inline-block;padding:13px 28px;border-radius:10px;${FONT};font-size:18px;font-weight:bold;line-height:1.2;color:${color};text-decoration:none">${escaped(label)}</a></td>`;
  });
  const gap = '<td class="gap" width="12" style="width:12px;line-height:10px;font-size:1px">&nbsp;</td>';
  return `<table role="presentation" class="action" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 14px"><tr>${cells.join(gap)}</tr></table>
<p class="muted link" style="margin:0 0 22px;font-size:13px;line-height:1.45;color:${COLOR.muted}">${hint}<br><a href="${address}" style="color:${COLOR.accent};word-break:break-all">${address}</a></p>`;
}

function contactLine(
  { name, phone, email }: { name: string; phone: string; email: string },
  words: { contact: string; phone: string },
): string {
  const style = `style="color:${COLOR.accent}"`;
  return `<p class="link" style="margin:0">${words.contact}: ${escaped(name)}, ${words.phone}&nbsp;<a href="tel:${dialled(phone)}" ${style}>${escaped(phone)}</a>, <a href="mailto:${escaped(email)}" ${style}>${escaped(email)}</a></p>`;
}

/** The number to dial, without what follows it («wew. 112»). */
function dialled(phone: string): string {
  return (/^[+\d\s()/-]*/.exec(phone)?.[0] ?? '').replace(/[^+\d]/g, '');
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

/** Text as it may stand in HTML, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
