import type { Language } from './language.js';
import { counted } from './plural.js';

const DAY = 86_400_000;
/** From so many days on, whole weeks say it better; from so many on, months. */
const WEEKS_FROM = 14;
const MONTHS_FROM = 60;

const near: Record<Language, readonly string[]> = {
  pl: ['dzisiaj', 'jutro', 'pojutrze'],
  en: ['today', 'tomorrow', 'the day after tomorrow'],
};
const units = {
  days: {
    pl: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
    en: { one: 'day', other: 'days' },
  },
  weeks: {
    pl: { one: 'tydzień', few: 'tygodnie', many: 'tygodni', other: 'tygodnia' },
    en: { one: 'week', other: 'weeks' },
  },
  months: {
    pl: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' },
    en: { one: 'month', other: 'months' },
  },
};

/** «za 3 tygodnie»: how far a day ahead is, as one would say it; empty for a day gone by. Both are calendar days. */
export function writeDistance(language: Language, today: string, day: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  if (!(days >= 0)) return '';
  const words = near[language][days];
  if (words) return words;
  const [unit, count] =
    days < WEEKS_FROM
      ? (['days', days] as const)
      : days < MONTHS_FROM
        ? (['weeks', Math.round(days / 7)] as const)
        : (['months', Math.round(days / 30.4)] as const);
  return `${language === 'pl' ? 'za' : 'in'} ${counted(language, count, units[unit][language])}`;
}
