import { escaped, instantInWords, longDay } from '@beczka/notifications';
import type { JournalChange } from '../journal/journal.entity.js';
import type { PersonalData } from './personal-data.service.js';

const CHOICES: Record<string, string> = { YES: 'pasuje', IF_NEED_BE: 'w razie potrzeby', NO: 'nie mogę' };
const COMING: Record<string, string> = {
  COMING: 'będzie',
  NOT_COMING: 'nie może przyjść',
  WAITING: 'na liście oczekujących',
};
const STATES: Record<string, string> = {
  PENDING: 'czeka na wysłanie',
  SENDING: 'w trakcie wysyłania',
  SENT: 'wysłana',
  FAILED: 'nie dotarła',
  BOUNCED: 'wróciła niedoręczona',
  CANCELLED: 'odwołana przed wysłaniem',
};
const CONSENTS: Record<string, string> = {
  EMAIL: 'przypomnienia e-mail',
  IMAGE: 'wizerunek',
  DIRECTORY: 'wykaz partnerów',
  NO_MAIL: 'sprzeciw wobec e-maili',
};
const REGISTRATIONS: Record<string, string> = {
  UNCONFIRMED: 'niepotwierdzone',
  WAITING: 'czeka na odpowiedź',
  ACCEPTED: 'przyjęte',
  DECLINED: 'odrzucone',
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
  standsInFor: 'Zastępuje osobę, która podała te dane',
  standsInSince: 'Zastępuje od',
  deputy: 'Zastępca',
  mailComesBackSince: 'Wiadomości wracają od',
  whatTheMailServerSaid: 'Co odpowiedział serwer pocztowy',
};

const STYLE = `body{font:16px/1.5 Lato,'Segoe UI',sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;color:#25221d}
h2{margin-top:2rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #e3ddd1;overflow-wrap:anywhere}th{overflow-wrap:normal}
@media screen and (max-width:40rem){thead{display:none}thead~tbody tr{display:block;padding:.5rem 0;border-bottom:1px solid #e3ddd1}td[data-head]{display:block;padding:.1rem 0;border:0}td[data-head]::before{content:attr(data-head) ': ';font-weight:700}}
@media print{body{margin:0}h2{break-after:avoid}tr{break-inside:avoid}}`;

/** What each event of the journal says, in their order. */
type Told = readonly { sentence: string; changes: JournalChange[] }[];

/** The same in Polish, to be read on a screen or on paper; nothing in it is fetched from elsewhere. */
export function asHtml(data: PersonalData, deeds: Told): string {
  const sections = [
    table(
      'Dane osoby',
      ['', ''],
      Object.entries(data.person).map(([key, value]) => [PERSON[key] ?? key, personValue(key, value)]),
    ),
    table(
      'Odpowiedzi na pytania o termin',
      ['Konferencja', 'Odpowiedzi', 'Uwagi', 'Zapisano', 'Telefon z urzędu'],
      data.answers.map(({ conference, dates, comment, respondedAt, byTelephone, calledAt }) => [
        conference,
        dates
          .map(({ day, time, choice }) => `${longDay(day, 'pl')}, ${time}: ${CHOICES[choice] ?? choice}`)
          .join('\n'),
        comment,
        respondedAt && byTelephone ? `${when(respondedAt)} (przez urząd, po rozmowie)` : when(respondedAt),
        when(calledAt),
      ]),
    ),
    table(
      'Zgłoszenia na konferencje',
      ['Konferencja', 'Termin', 'Zgłoszenie', 'Zapisano', 'Skąd'],
      data.coming.map(({ conference, day, time, state, saidAt, byStaff }) => [
        conference,
        `${longDay(day, 'pl')}, ${time}`,
        COMING[state] ?? state,
        when(saidAt),
        byStaff ? 'urząd' : 'osobista strona',
      ]),
    ),
    table(
      'Obecność na konferencjach',
      ['Konferencja', 'Dzień', 'Obecność', 'Zapisano'],
      data.attendance.map(({ conference, day, present, notedAt }) => [
        conference,
        day && longDay(day, 'pl'),
        present ? 'tak' : 'nie',
        when(notedAt),
      ]),
    ),
    table(
      'Wiadomości',
      ['Czego dotyczy', 'Termin wysłania', 'Wysłano', 'Stan'],
      data.messages.map(({ about, dueAt, sentAt, state, because }) => [
        about,
        when(dueAt),
        when(sentAt),
        [STATES[state] ?? state, because].filter(Boolean).join('\n'),
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
      'Adresy kalendarzy (bez ich treści, która nie jest przechowywana)',
      ['Utworzono'],
      data.calendarFeeds.map(({ createdAt }) => [when(createdAt)]),
    ),
    table(
      'Wczytane listy uczestników',
      ['Plik', 'Kiedy', 'Wiersz'],
      data.lists.map(({ file, appliedAt, row }) => [file, when(appliedAt), listed(row)]),
    ),
    table(
      'Zgłoszenia na stronie publicznej',
      ['Wysłano', 'Potwierdzono', 'Organizacja', 'Wiadomość', 'Stan'],
      data.registrations.map(({ askedAt, confirmedAt, organization, message, state }) => [
        when(askedAt),
        when(confirmedAt),
        organization,
        message,
        REGISTRATIONS[state] ?? state,
      ]),
    ),
    table(
      'Dziennik zdarzeń',
      ['Kiedy', 'Zdarzenie', 'Kto i skąd', 'Szczegóły'],
      deeds.map(({ sentence, changes }, nth) => {
        const { at, byThemselves, origin } = data.journal[nth]!;
        const who = byThemselves ? ['ta osoba', origin].filter(Boolean).join(', ') : 'urząd lub system';
        return [when(at), sentence, who, changes.map(changeInWords).join('\n')];
      }),
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

const listed = (row: Record<string, unknown>): string =>
  ['firstName', 'lastName', 'email', 'phone', 'function', 'organization']
    .flatMap((column) => (row[column] ? `${PERSON[column]}: ${String(row[column])}` : []))
    .join('\n');

const changeInWords = ({ label, before, after }: JournalChange): string =>
  before ? `${label}: ${before} → ${after ?? '–'}` : `${label}: ${after ?? '–'}`;

function table(title: string, heads: string[], rows: (string | null)[][]): string {
  if (!rows.length) return `<h2>${escaped(title)}</h2><p>Brak.</p>`;
  const headed = heads.some(Boolean);
  const head = headed
    ? `<thead><tr>${heads.map((text) => `<th>${escaped(text)}</th>`).join('')}</tr></thead>`
    : '';
  // On a narrow screen each value brings its heading along.
  const cell = (text: string | null, nth: number) =>
    `<td${headed ? ` data-head="${escaped(heads[nth]!)}"` : ''}>${escaped(text || '–').replaceAll('\n', '<br>')}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return `<h2>${escaped(title)}</h2><table>${head}<tbody>${body}</tbody></table>`;
}
