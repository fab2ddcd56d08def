import { type IsoDay, type Language, WARSAW } from '@beczka/tenancy';

const LOCALE: Record<Language, string> = { pl: 'pl-PL', en: 'en-GB' };
const PLURALS = { pl: new Intl.PluralRules(LOCALE.pl), en: new Intl.PluralRules(LOCALE.en) };
// One formatter each: making them costs more than all they ever format.
const dayForms = (form: Intl.DateTimeFormatOptions) => ({
  pl: new Intl.DateTimeFormat(LOCALE.pl, { ...form, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(LOCALE.en, { ...form, timeZone: 'UTC' }),
});
const LONG = dayForms({ day: 'numeric', month: 'long', year: 'numeric' });
const SHORT = dayForms({ day: 'numeric', month: 'long' });
const WEEKDAY = dayForms({ weekday: 'long' });
/** Sweden writes ISO 8601: `2023-11-10 12:00`. */
const LOCAL = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, dateStyle: 'short', timeStyle: 'short' });
const NUMBERS = { pl: new Intl.NumberFormat(LOCALE.pl), en: new Intl.NumberFormat(LOCALE.en) };

/** The forms a counted noun takes: Polish needs all three (osoba, osoby, osób), English `one` and `many`. */
export interface CountedNoun {
  one: string;
  few?: string;
  many: string;
}

/** «17 listopada 2023 r.», "17 November 2023". Throws on a day that is not in the calendar. */
export function longDay(day: IsoDay, language: Language): string {
  return withYear(LONG[language].format(calendarDay(day)), language);
}

/** «15 grudnia», "15 December": for a day whose year is plain from the text around it. */
export function shortDay(day: IsoDay, language: Language): string {
  return SHORT[language].format(calendarDay(day));
}

/** «piątek, 17 listopada 2023 r.», "Friday, 17 November 2023". */
export function dayWithWeekday(day: IsoDay, language: Language): string {
  return `${WEEKDAY[language].format(calendarDay(day))}, ${longDay(day, language)}`;
}

/** A start time `HH:MM` on the 24-hour clock: «9:00» in Polish, "09:00" in English. */
export function clockTime(time: string, language: Language): string {
  return language === 'pl' ? time.replace(/^0(?=\d)/, '') : time;
}

/** «17 listopada 2023 r., godz. 9:00», "17 November 2023 at 09:00". */
export function dayAndTime(day: IsoDay, time: string, language: Language): string {
  return `${longDay(day, language)}${language === 'pl' ? ', godz.' : ' at'} ${clockTime(time, language)}`;
}

/** When in a sentence: «odbędzie się 17 listopada 2023 r. o godz. 9:00», "on 17 November 2023 at 9:00". */
export function dayAtTime(day: IsoDay, time: string, language: Language): string {
  return `${longDay(day, language)} ${language === 'pl' ? 'o godz.' : 'at'} ${clockTime(time, language)}`;
}

/** An instant as the clock on a Polish wall shows it: «10 listopada 2023 r., godz. 12:00». */
export function instantInWords(instant: Date, language: Language): string {
  const [day, time] = LOCAL.format(instant).split(' ');
  return dayAndTime(day!, time!, language);
}

/** A whole number with its noun in the right form: «1 osoba», «2 osoby», «5 osób», «22 osoby». */
export function count(n: number, noun: CountedNoun, language: Language): string {
  const category = PLURALS[language].select(n);
  const form = category === 'one' ? noun.one : category === 'few' ? (noun.few ?? noun.many) : noun.many;
  return `${NUMBERS[language].format(n)} ${form}`;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The ordinal an office gives its conferences: «III konferencja». Whole numbers from 1 to 3999. */
export function roman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError(`No roman numeral for ${n}`);
  let numeral = '';
  let rest = n;
  for (const [value, letters] of ROMAN) {
    numeral += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return numeral;
}

function withYear(day: string, language: Language): string {
  return language === 'pl' ? `${day} r.` : day;
}

/** Midnight of the day, UTC, for formatters that read it there. */
function calendarDay(day: IsoDay): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // An engine may take 30 February for the first of March.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
    throw new RangeError(`Not a calendar day: ${day}`);
  return midnight;
}
