import type { Sentence } from '@beczka/tenancy';

/** Every occasion that scheduling writes to people for. The keys stand in the ledger, so they never change. */
export const OCCASIONS = {
  POLL_INVITATION: { pl: 'Prośba o odpowiedź', en: 'Request for an answer' },
  POLL_REMINDER_1: { pl: 'Pierwsze przypomnienie o odpowiedzi', en: 'First reminder to answer' },
  POLL_REMINDER_2: { pl: 'Drugie przypomnienie o odpowiedzi', en: 'Second reminder to answer' },
  POLL_EXTENDED: { pl: 'Wiadomość o nowym terminie odpowiedzi', en: 'Notice of a later deadline' },
  POLL_SLOT_ADDED: { pl: 'Pytanie o dodany termin', en: 'Question about a date that was added' },
  POLL_CANCELLED: { pl: 'Wiadomość o odwołaniu uzgadniania', en: 'Notice that the poll is called off' },
  CONFERENCE_DATE: { pl: 'Zaproszenie na konferencję', en: 'Invitation to the conference' },
  CONFERENCE_DATE_KEPT: { pl: 'Wiadomość, że termin się nie zmienia', en: 'Notice that the date stays' },
  CONFERENCE_REMINDER_14: {
    pl: 'Przypomnienie 14 dni przed konferencją',
    en: 'Reminder 14 days before the conference',
  },
  CONFERENCE_REMINDER_3: {
    pl: 'Przypomnienie 3 dni przed konferencją',
    en: 'Reminder 3 days before the conference',
  },
  CONFERENCE_REMINDER_1: {
    pl: 'Przypomnienie dzień przed konferencją',
    en: 'Reminder the day before the conference',
  },
  CONFERENCE_PLACE_FREED: { pl: 'Wiadomość o zwolnionym miejscu', en: 'Notice of a freed place' },
  CONFERENCE_MOVED: { pl: 'Wiadomość o zmianie terminu lub miejsca', en: 'Notice of a new date or place' },
  CONFERENCE_CANCELLED: {
    pl: 'Wiadomość o odwołaniu konferencji',
    en: 'Notice that the conference is cancelled',
  },
  POLL_DECIDED_NOTICE: {
    pl: 'Informacja dla koordynatora: termin wybrany',
    en: 'To the coordinator: date chosen',
  },
  POLL_UNDECIDED_NOTICE: {
    pl: 'Informacja dla koordynatora: brak terminu',
    en: 'To the coordinator: no date chosen',
  },
  DEPUTY_NAMED: { pl: 'Wiadomość o wskazaniu na zastępcę', en: 'Notice of being named a deputy' },
  INTEREST_ACCEPTED: { pl: 'Powitanie po przyjęciu zgłoszenia', en: 'Welcome after a registration' },
  PERSONAL_LINK: { pl: 'Osobisty odnośnik', en: 'Personal link' },
} as const satisfies Record<string, Sentence>;

export type Occasion = keyof typeof OCCASIONS;

/** Owed only to those who have not answered. */
export const REMINDERS: Occasion[] = ['POLL_REMINDER_1', 'POLL_REMINDER_2'];
