import type { Language } from './language.js';
import { counted } from './plural.js';

const DAY = 86_400_000;
/** From so many days on, whole weeks say it better; from so many months on, months. */
const WEEKS_FROM = 14;
const MONTHS_FROM = 2;

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

/** «za 3 tygodnie»: how far a day ahead is, in whole weeks or months; empty for a day gone by. Both are calendar days. */
export function writeDistance(language: Language, today: string, day: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  if (!(days >= 0)) return '';
  const words = near[language][days];
  if (words) return words;
  const months = wholeMonths(today, day);
  const [unit, count] =
    days < WEEKS_FROM
      ? (['days', days] as const)
      : months < MONTHS_FROM
        ? (['weeks', Math.floor(days / 7)] as const)
        : (['months', months] as const);
  return `${language === 'pl' ? 'za' : 'in'} ${counted(language, count, units[unit][language])}`;
}

function wholeMonths(from: string, to: string): number {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number];
  const [laterYear, laterMonth, laterDate] = to.split('-').map(Number) as [number, number, number];
  return (laterYear - year) * 12 + laterMonth - month - (laterDate < date ? 1 : 0);
}
