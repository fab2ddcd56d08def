import { count, dayAndTime, instantInWords, longDay, shortDay } from '@beczka/notifications';
import type { IsoDay, Language } from '@beczka/tenancy';
import { ordinalName as conference } from '../letter/letter-parts.js';

interface Words {
  title: string;
  detail: string;
}

type Say<A extends unknown[]> = (language: Language, ...about: A) => Words;

const say =
  <A extends unknown[]>(words: Record<Language, (...about: A) => Words>): Say<A> =>
  (language, ...about) =>
    words[language](...about);

/** The first of two days, with its year where the last has another. */
const firstDay = (from: IsoDay, to: IsoDay, language: Language) =>
  (from.slice(0, 4) === to.slice(0, 4) ? shortDay : longDay)(from, language);

/** The sentences of the list «Co wymaga uwagi». */
export const ATTENTION = {
  /** The title of an item of a county that has several cycles. */
  ofCycle: (language: Language, title: string, cycle: string) =>
    language === 'pl' ? `${title} (cykl „${cycle}”)` : `${title} (cycle “${cycle}”)`,
  noCycle: say({
    pl: () => ({
      title: 'Zaplanuj sezon',
      detail: 'Nie ma jeszcze cyklu konferencji. Utworzenie go z szablonu zajmie chwilę.',
    }),
    en: () => ({
      title: 'Plan the season',
      detail: 'There is no conference cycle yet. Create one from a template; it takes a moment.',
    }),
  }),
  noParticipants: say({
    pl: () => ({
      title: 'Dodaj uczestników',
      detail: 'Lista uczestników jest pusta, więc nie ma kogo zapytać o termin.',
    }),
    en: () => ({
      title: 'Add participants',
      detail: 'The list of participants is empty, so there is nobody to ask about dates.',
    }),
  }),
  seasonUnfinished: say({
    pl: (title: string, venue: boolean, expert: boolean) => ({
      title: 'Dokończ planowanie sezonu',
      detail: `Cykl „${title}”: do wybrania ${[venue && 'miejsce', expert && 'ekspert'].filter(Boolean).join(' i ')}.`,
    }),
    en: (title: string, venue: boolean, expert: boolean) => ({
      title: 'Finish planning the season',
      detail: `Cycle “${title}”: still to be chosen: ${[venue && 'venue', expert && 'expert'].filter(Boolean).join(' and ')}.`,
    }),
  }),
  pollToPrepare: say({
    pl: (ordinal: number, from: IsoDay, to: IsoDay) => ({
      title: `${conference(ordinal, 'pl')}: przygotuj uzgadnianie terminu`,
      detail: `Konferencja ma się odbyć między ${firstDay(from, to, 'pl')} a ${longDay(to, 'pl')}`,
    }),
    en: (ordinal: number, from: IsoDay, to: IsoDay) => ({
      title: `${conference(ordinal, 'en')}: prepare its date poll`,
      detail: `The conference is to be held between ${firstDay(from, to, 'en')} and ${longDay(to, 'en')}.`,
    }),
  }),
  draft: say({
    pl: (ordinal: number, opensAt: Date | null) => ({
      title: `${conference(ordinal, 'pl')}: szkic czeka na otwarcie`,
      detail: opensAt
        ? `Otworzy się sam: ${instantInWords(opensAt, 'pl')}`
        : 'Uczestnicy dostaną pytanie o termin, gdy je Państwo wyślą.',
    }),
    en: (ordinal: number, opensAt: Date | null) => ({
      title: `${conference(ordinal, 'en')}: a draft waits to be opened`,
      detail: opensAt
        ? `It opens by itself on ${instantInWords(opensAt, 'en')}.`
        : 'Participants will be asked once you open it.',
    }),
  }),
  draftAtFault: say({
    pl: (ordinal: number, fault: string) => ({
      title: `${conference(ordinal, 'pl')}: szkicu nie można otworzyć`,
      detail: fault,
    }),
    en: (ordinal: number, fault: string) => ({
      title: `${conference(ordinal, 'en')}: the draft cannot be opened`,
      detail: fault,
    }),
  }),
  quorumAtRisk: say({
    pl: (ordinal: number, deadline: Date, silent: number) => ({
      title: `${conference(ordinal, 'pl')}: na razie żaden termin nie ma kworum`,
      detail: `${count(silent, { one: 'osoba milczy', few: 'osoby milczą', many: 'osób milczy' }, 'pl')}. Odpowiedzi zbieramy do: ${instantInWords(deadline, 'pl')}`,
    }),
    en: (ordinal: number, deadline: Date, silent: number) => ({
      title: `${conference(ordinal, 'en')}: no date has a quorum so far`,
      detail: `${count(silent, { one: 'person is', many: 'people are' }, 'en')} silent. Answers close on ${instantInWords(deadline, 'en')}.`,
    }),
  }),
  undecided: say({
    pl: (ordinal: number, why: string) => ({
      title: `${conference(ordinal, 'pl')}: terminu nie udało się wybrać`,
      detail: why,
    }),
    en: (ordinal: number, why: string) => ({
      title: `${conference(ordinal, 'en')}: no date could be chosen`,
      detail: why,
    }),
  }),
  mailPaused: say({
    pl: (ordinal: number | null, until: Date | null, waiting: number) => ({
      title: `${ordinal === null ? 'Wysyłka' : conference(ordinal, 'pl')}: wiadomości do uczestników są wstrzymane`,
      detail: `${waiting ? `Wyszłoby już: ${count(waiting, { one: 'wiadomość', few: 'wiadomości', many: 'wiadomości' }, 'pl')}. ` : ''}${until ? `Wysyłka ruszy sama: ${instantInWords(until, 'pl')}` : 'Wysyłka nie ruszy, dopóki ktoś jej nie wznowi.'}`,
    }),
    en: (ordinal: number | null, until: Date | null, waiting: number) => ({
      title: `${ordinal === null ? 'All mail' : conference(ordinal, 'en')}: messages to participants are held back`,
      detail: `${waiting ? `${count(waiting, { one: 'message', many: 'messages' }, 'en')} would have gone by now. ` : ''}${until ? `Sending resumes by itself: ${instantInWords(until, 'en')}.` : 'Nothing goes until somebody resumes it.'}`,
    }),
  }),
  messagesFailed: say({
    pl: (failed: number) => ({
      title: 'Nie wszystkie wiadomości dotarły',
      detail: `Nie udało się dostarczyć ${count(failed, { one: 'wiadomości', few: 'wiadomości', many: 'wiadomości' }, 'pl')}. Warto sprawdzić adresy e-mail.`,
    }),
    en: (failed: number) => ({
      title: 'Some messages did not arrive',
      detail: `${count(failed, { one: 'message', many: 'messages' }, 'en')} could not be delivered. Check the e-mail addresses.`,
    }),
  }),
  addressesFailed: say({
    pl: (people: number) => ({
      title: 'Adresy e-mail, które nie działają',
      detail: `${count(people, { one: 'osoba nie dostaje', few: 'osoby nie dostają', many: 'osób nie dostaje' }, 'pl')} wiadomości: serwer odbiorcy je zwraca. Warto zadzwonić i zapytać o inny adres.`,
    }),
    en: (people: number) => ({
      title: 'E-mail addresses that do not work',
      detail: `${count(people, { one: 'person does', many: 'people do' }, 'en')} not get our mail: their mail server sends it back. A call helps: ask for another address.`,
    }),
  }),
  erasureRequested: say({
    pl: (name: string, until: IsoDay) => ({
      title: `Prośba o usunięcie danych: ${name}`,
      detail: `Decyduje kierownictwo powiatu; trzeba odpowiedzieć do ${longDay(until, 'pl')}`,
    }),
    en: (name: string, until: IsoDay) => ({
      title: `Request to remove data: ${name}`,
      detail: `A manager decides; it has to be answered by ${longDay(until, 'en')}.`,
    }),
  }),
  interestWaiting: say({
    pl: (people: number, since: Date) => ({
      title: `${count(people, { one: 'osoba chce', few: 'osoby chcą', many: 'osób chce' }, 'pl')} dołączyć do partnerstwa`,
      detail: `Zgłoszenia ze strony publicznej czekają na odpowiedź, pierwsze od: ${instantInWords(since, 'pl')}`,
    }),
    en: (people: number, since: Date) => ({
      title: `${count(people, { one: 'person wants', many: 'people want' }, 'en')} to join the partnership`,
      detail: `Registrations from the public page wait for an answer, the first since ${instantInWords(since, 'en')}.`,
    }),
  }),
  calendarMissing: say({
    pl: (title: string) => ({
      title: 'Brakuje danych kalendarza',
      detail: `Cykl „${title}”: nie znamy jeszcze ferii zimowych lub świąt dla części sezonu. Terminy trzeba sprawdzić samodzielnie.`,
    }),
    en: (title: string) => ({
      title: 'Calendar data are missing',
      detail: `Cycle “${title}”: the winter break or public holidays of a part of the season are not known yet. Check dates yourself.`,
    }),
  }),
  withoutVenue: say({
    pl: (ordinal: number, heldOn: IsoDay | null, startsAt: string | null) => ({
      title: `${conference(ordinal, 'pl')}: brakuje miejsca`,
      detail:
        heldOn && startsAt
          ? `Konferencja ma termin: ${dayAndTime(heldOn, startsAt, 'pl')}. Uczestnicy nie wiedzą, dokąd przyjść.`
          : 'Warto wybrać miejsce przed pytaniem o termin: jego zajęte dni nie zostaną wtedy zaproponowane.',
    }),
    en: (ordinal: number, heldOn: IsoDay | null, startsAt: string | null) => ({
      title: `${conference(ordinal, 'en')}: no venue yet`,
      detail:
        heldOn && startsAt
          ? `The conference is on ${dayAndTime(heldOn, startsAt, 'en')}. Participants do not know where to go.`
          : 'Choose a venue before asking about dates: days on which it is taken will then not be offered.',
    }),
  }),
  venueTooSmall: say({
    pl: (ordinal: number, venue: string, capacity: number, people: number) => ({
      title: `${conference(ordinal, 'pl')}: miejsce może być za małe`,
      detail: `${venue} mieści ${count(capacity, { one: 'osobę', few: 'osoby', many: 'osób' }, 'pl')}, a przyjdzie ich pewnie ${people} lub więcej.`,
    }),
    en: (ordinal: number, venue: string, capacity: number, people: number) => ({
      title: `${conference(ordinal, 'en')}: the venue may be too small`,
      detail: `${venue} holds ${count(capacity, { one: 'person', many: 'people' }, 'en')}; ${people} or more are likely to come.`,
    }),
  }),
};
