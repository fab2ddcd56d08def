import { escaped, instantInWords, longDay } from '@beczka/notifications';
import type { PersonalData } from './personal-data.service.js';

const CHOICES: Record<string, string> = { YES: 'pasuje', IF_NEED_BE: 'w razie potrzeby', NO: 'nie mogę' };
const STATES: Record<string, string> = {
  PENDING: 'czeka na wysłanie',
  SENDING: 'w trakcie wysyłania',
  SENT: 'wysłana',
  FAILED: 'nie dotarła',
  CANCELLED: 'odwołana przed wysłaniem',
};
const CONSENTS: Record<string, string> = {
  EMAIL: 'przypomnienia e-mail',
  IMAGE: 'wizerunek',
  DIRECTORY: 'wykaz partnerów',
  NO_MAIL: 'sprzeciw wobec e-maili',
};
const PERSON: Record<string, string> = {
  firstName: 'Imię',
  lastName: 'Nazwisko',
  email: 'Adres e-mail',
  phone: 'Telefon',
  function: 'Funkcja',
  language: 'Język wiadomości',
  organization: 'Organizacja',
  sector: 'Sektor',
  municipality: 'Gmina',
  createdAt: 'Na liście od',
  takesPart: 'Bierze udział',
  askedForRemovalAt: 'Prośba o usunięcie danych',
};

const STYLE = `body{font:16px/1.5 Lato,'Segoe UI',sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#25221d}
h2{margin-top:2rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #e3ddd1;overflow-wrap:anywhere}
@media print{body{margin:0}h2{break-after:avoid}tr{break-inside:avoid}}`;

/** The same in Polish, to be read on a screen or on paper; nothing in it is fetched from elsewhere. */
export function asHtml(data: PersonalData): string {
  const sections = [
    table(
      'Dane osoby',
      ['', ''],
      Object.entries(data.person).map(([key, value]) => [PERSON[key] ?? key, personValue(key, value)]),
    ),
    table(
      'Odpowiedzi na pytania o termin',
      ['Konferencja', 'Odpowiedzi', 'Uwagi', 'Zapisano'],
      data.answers.map(({ conference, dates, comment, respondedAt }) => [
        conference,
        dates
          .map(({ day, time, choice }) => `${longDay(day, 'pl')}, ${time}: ${CHOICES[choice] ?? choice}`)
          .join('\n'),
        comment,
        when(respondedAt),
      ]),
    ),
    table(
      'Wiadomości',
      ['Czego dotyczy', 'Termin wysłania', 'Wysłano', 'Stan'],
      data.messages.map(({ about, dueAt, sentAt, state }) => [
        about,
        when(dueAt),
        when(sentAt),
        STATES[state] ?? state,
      ]),
    ),
    table(
      'Zgody',
      ['Czego dotyczy', 'Decyzja', 'Zapisano', 'Skąd'],
      data.consents.map(({ kind, granted, recordedAt, byStaff, note }) => [
        CONSENTS[kind] ?? kind,
        granted ? 'tak' : 'nie',
        when(recordedAt),
        byStaff ? `urząd: ${note ?? ''}` : 'osobista strona',
      ]),
    ),
    table(
      'Pokazane klauzule informacyjne',
      ['Wersja', 'Jak', 'Kiedy'],
      data.noticesShown.map(({ version, way, shownAt }) => [
        String(version),
        way === 'MAIL' ? 'w wiadomości e-mail' : 'na osobistej stronie',
        when(shownAt),
      ]),
    ),
    table(
      'Osobiste odnośniki (bez ich treści, która nie jest przechowywana)',
      ['Utworzono', 'Ważny do'],
      data.links.map(({ createdAt, expiresAt }) => [when(createdAt), when(expiresAt)]),
    ),
    table(
      'Dziennik zdarzeń',
      ['Kiedy', 'Zdarzenie', 'Przedtem', 'Potem'],
      data.journal.map(({ at, action, before, after }) => [when(at), action, told(before), told(after)]),
    ),
  ];
  const title = `Dane osobowe – ${data.county}`;
  return `<!DOCTYPE html>
<html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p>Stan na: ${escaped(when(data.exportedAt))}</p>
${sections.join('\n')}
</body></html>
`;
}

function personValue(key: string, value: string | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'tak' : 'nie';
  if (key.endsWith('At')) return when(value);
  return key === 'language' ? (value === 'en' ? 'angielski' : 'polski') : (value ?? '–');
}

const when = (instant: string | null): string => (instant ? instantInWords(new Date(instant), 'pl') : '–');

const told = (values: object | null): string =>
  Object.entries(values ?? {})
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('\n');

function table(title: string, heads: string[], rows: (string | null)[][]): string {
  const cells = (tag: string, texts: (string | null)[]) =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text || '–').replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
  if (!rows.length) return `<h2>${escaped(title)}</h2><p>Brak.</p>`;
  const head = heads.some(Boolean) ? `<thead>${cells('th', heads)}</thead>` : '';
  return `<h2>${escaped(title)}</h2><table>${head}<tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
}
