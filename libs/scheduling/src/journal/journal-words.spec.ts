import { AUDITED_TABLES } from '@beczka/tenancy';
import { SENTENCES } from './journal-sentences.js';
import { changesInWords, eventInWords, type RecordedEvent, whoInWords } from './journal-words.js';

const PERSON = '018f0000-0000-7000-8000-000000000001';
const SLOT = '018f0000-0000-7000-8000-000000000002';
const POLL = '018f0000-0000-7000-8000-000000000003';
const names = new Map([
  [PERSON, 'Jan Kowalski'],
  [SLOT, '12 grudnia 2023 r., godz. 9:00'],
  [POLL, 'II – Diagnoza'],
  ['zdrowie', 'zdrowie'],
]);

const event = (given: Partial<RecordedEvent>): RecordedEvent => ({
  action: 'CHANGED',
  subjectType: 'PARTICIPANT',
  subjectId: PERSON,
  actorKind: 'ACCOUNT',
  actorId: null,
  actorName: 'Anna Nowak',
  before: null,
  after: null,
  ...given,
});
const told = (given: Partial<RecordedEvent>, language: 'pl' | 'en' = 'pl') =>
  changesInWords(event(given), names, language).map(
    ({ label, before, after }) => `${label}: ${before ?? '–'} → ${after ?? '–'}`,
  );

describe('a sentence', () => {
  it.each<[Partial<RecordedEvent>, string]>([
    [{}, 'Zmieniono dane uczestnika: Jan Kowalski'],
    [
      { after: { deactivated_at: '2023-11-02T08:00:00+00:00' } },
      'Wykreślono uczestnika z listy: Jan Kowalski',
    ],
    [
      { before: { deactivated_at: '2023-11-02T08:00:00+00:00' } },
      'Przywrócono uczestnika na listę: Jan Kowalski',
    ],
    [
      { subjectType: 'DATE_POLL', subjectId: POLL, after: { state: 'DECIDED' } },
      'Wybrano termin: II – Diagnoza',
    ],
    [
      { subjectType: 'CONFERENCE', subjectId: POLL, after: { held_on: '2023-12-12' } },
      'Przeniesiono konferencję: II – Diagnoza',
    ],
    [{ action: 'SIGNED_IN', subjectType: 'MEMBERSHIP', subjectId: PERSON }, 'Zalogowanie'],
    [
      { action: 'REMOVED', subjectType: 'MEMBERSHIP', subjectId: 'gone', before: { person: 'Ewa Lis' } },
      'Usunięto z zespołu: Ewa Lis',
    ],
    [
      {
        ...{ action: 'REMOVED', subjectType: 'MEMBERSHIP', subjectId: 'gone', actorId: 'gone' },
        before: { person: 'Ewa Lis' },
      },
      'Opuszczono zespół: Ewa Lis',
    ],
    [
      {
        ...{ action: 'REMOVED', subjectType: 'MEMBERSHIP', subjectId: 'gone' },
        before: { person: 'Ewa Lis', created_at: '2023-11-02T08:00:00+00:00' },
      },
      'Cofnięto zaproszenie do zespołu: Ewa Lis',
    ],
    [{ action: 'IMPORTED', subjectType: 'PARTICIPANT_IMPORT', subjectId: 'x' }, 'Wczytano listę uczestników'],
    [{ action: 'SOMETHING_NEW' }, 'SOMETHING_NEW: Jan Kowalski'],
  ])('of %j: %s', (given, sentence) => {
    expect(eventInWords(event(given), names, 'pl')).toBe(sentence);
  });

  it('there is for every audited table', () => {
    const missing = AUDITED_TABLES.flatMap((table) => [
      `CREATED ${table.toUpperCase()}`,
      `CHANGED ${table.toUpperCase()}`,
    ]).filter((key) => !SENTENCES[key]);
    expect(missing).toEqual([]);
  });
});

describe('who acted', () => {
  it.each<[Partial<RecordedEvent>, string]>([
    [{}, 'Anna Nowak'],
    [{ actorName: null }, 'osoba spoza zespołu'],
    [{ actorKind: 'PARTICIPANT', actorId: PERSON, actorName: null }, 'Jan Kowalski'],
    [{ actorKind: 'PARTICIPANT', actorId: 'gone', actorName: null }, 'uczestnik'],
    [{ actorKind: 'OPERATOR', actorName: null }, 'administrator systemu'],
    [{ actorKind: 'OPERATOR', actorName: 'Ewa Lis' }, 'administrator systemu: Ewa Lis'],
    [{ actorKind: 'SYSTEM', actorName: 'date-poll.settle' }, 'system (automatycznie)'],
    [{ action: 'SIGN_IN_FAILED', actorKind: 'SYSTEM', actorName: null }, 'nie wiadomo kto'],
  ])('%j: %s', (given, who) => {
    expect(whoInWords(event(given), names, 'pl')).toBe(who);
  });
});

describe('changes', () => {
  it('are told in the words of the pages, in the order of a form', () => {
    const given = {
      before: { phone: '15 841 20 00', organization_id: PERSON, last_name: 'Kowal' },
      after: {
        last_name: 'Kowalski',
        organization_id: 'gone',
        language: 'en',
        deactivated_at: '2023-11-10T11:00:00+00:00',
      },
    };
    expect(told(given)).toEqual([
      'Nazwisko: Kowal → Kowalski',
      'Telefon: 15 841 20 00 → –',
      'Organizacja: Jan Kowalski → (już nie istnieje)',
      'Język: – → angielski',
      'Nie bierze udziału od: – → 10 listopada 2023 r., godz. 12:00',
    ]);
    expect(told({ after: { last_name: '[usunięto]' } }, 'en')).toEqual(['Last name: – → [removed]']);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a day', { held_on: '2023-12-12' }, 'Dzień: – → 12 grudnia 2023 r.'],
    ['a time', { starts_at: '09:00:00' }, 'Godzina rozpoczęcia: – → 9:00'],
    ['a state', { state: 'UNDECIDED' }, 'Stan: – → bez wyboru terminu'],
    ['a list', { groups: ['a', 'b'] }, 'Grupy: – → a; b'],
    ['an agenda', { agenda: [{ startsAt: '09:00', title: 'Powitanie' }] }, 'Program: – → 9:00 Powitanie'],
    ['a text that looks like a day', { theme: '2023-12-12' }, 'Temat: – → 2023-12-12'],
    ['a slot', { 'slot 2023-12-12 09:00': true }, 'Proponowany termin: – → 12 grudnia 2023 r., godz. 9:00'],
    [
      'a slot in spite of something',
      { 'slot 2023-12-12 09:00': 'Inaczej się nie da' },
      'Proponowany termin: – → 12 grudnia 2023 r., godz. 9:00 (Inaczej się nie da)',
    ],
    ['a quorum', { 'quorum zdrowie': 2 }, 'Najmniej osób z sektora zdrowie: – → 2'],
    ['a required person', { [`required ${PERSON}`]: true }, 'Osoba, bez której nie można: – → Jan Kowalski'],
    ['an answer', { [SLOT]: 'IF_NEED_BE' }, '12 grudnia 2023 r., godz. 9:00: – → w razie potrzeby'],
    ['a sector that a county was opened with', { 'sector health': 'zdrowie' }, 'Sektor: – → zdrowie'],
    ['a template likewise', { 'season_template 0-0': 'Sześć' }, 'Wzór sezonu: – → Sześć'],
    ['why a sign-in failed', { failure: 'LINK_USED' }, 'Dlaczego: – → odnośnik był już użyty'],
    ['a comment', { comment_changed: true }, 'Zmieniono komentarz: – → tak'],
    ['what was refused', { action: 'MANAGE_STAFF' }, 'Czego dotyczyła próba: – → zmiany w zespole'],
    ['what has no label yet', { something: 'x' }, 'something: – → x'],
  ])('%s', (_, after, words) => {
    expect(told({ after })).toEqual([words]);
  });
});
