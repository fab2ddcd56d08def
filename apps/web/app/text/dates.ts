import type { Language } from './language.js';
import { remembered } from './remembered.js';
import { unbroken } from './unbroken.js';

const zone = 'Europe/Warsaw';
const locales: Record<Language, string> = { pl: 'pl-PL', en: 'en-GB' };

/** Calendar days are formatted at noon UTC, the same day wherever they are. */
const styles = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthName: { month: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Made once: a formatter costs a thousand times what it formats. */
const formats = new Map<string, Intl.DateTimeFormat>();
const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

function onDay(language: Language, day: string, style: keyof typeof styles): string {
  const key = `${language} ${style}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(noonOf(day));
}

const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
const year = (language: Language, words: string) => (language === 'pl' ? `${words} r.` : words);

/** «17 listopada 2023 r.» */
export const writeDate = remembered((language: Language, day: string) =>
  unbroken(year(language, onDay(language, day, 'date'))),
);

/** «piątek» */
export const writeWeekday = remembered((language: Language, day: string) => onDay(language, day, 'weekday'));

/** «piątek, 17 listopada 2023 r.» */
export const writeDay = (language: Language, day: string) =>
  `${writeWeekday(language, day)}, ${writeDate(language, day)}`;

/** «pt., 17 lis» for tight places, always beside or under the whole date. */
export const writeShortDay = (language: Language, day: string) => onDay(language, day, 'short');

/** «listopad 2023» */
export const writeMonth = (language: Language, day: string) => onDay(language, day, 'month');

/** «listopad» of a month from 1 to 12. */
export const writeMonthName = (language: Language, month: number) =>
  onDay(language, `2000-${String(month).padStart(2, '0')}-01`, 'monthName');

/** «godz. 9:00» from «09:00». */
export const writeTime = (language: Language, time: string) =>
  language === 'pl' ? unbroken(`godz. ${time.replace(/^0/, '')}`) : time;

/** «piątek, 17 listopada 2023 r., godz. 9:00» */
export const writeDayTime = (language: Language, day: string, time: string) =>
  `${writeDay(language, day)}, ${writeTime(language, time)}`;

/** An instant as the office's calendar and clock show it. */
export function writeInstant(language: Language, instant: string): string {
  const { day, time } = warsawParts(instant);
  return writeDayTime(language, day, time);
}

/** The calendar day and clock time of an instant in Warsaw, ready for date and time inputs. */
export const warsawParts = remembered((instant: string): { day: string; time: string } => {
  const parts = local.format(new Date(instant));
  return { day: parts.slice(0, 10), time: parts.slice(11, 16) };
});

/** The instant (ISO 8601, UTC) of a Warsaw day and time; in the hour that repeats in autumn, its first passing. */
export function instantOf(day: string, time: string): string | undefined {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  for (const hours of [2, 1]) {
    const instant = new Date(wanted - hours * 3_600_000).toISOString();
    const parts = warsawParts(instant);
    if (parts.day === day && parts.time === time) return instant;
  }
  return undefined;
}

/** «14:30» when something that starts at «09:00» and lasts 330 minutes ends. */
export function endTime(startsAt: string, minutes: number): string {
  const [hour = 0, minute = 0] = startsAt.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  return `${Math.floor(end / 60) % 24}:${String(end % 60).padStart(2, '0')}`;
}

/** The calendar day so many days later. */
export const dayAfter = (day: string, days: number) =>
  new Date(noonOf(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);
