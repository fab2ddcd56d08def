import type { Language } from './language.js';

/** The forms a number takes; English needs `one` and `other`, Polish all four (`other` is for fractions). */
export type Forms = { one: string; few?: string; many?: string; other: string };

const rules: Record<Language, Intl.PluralRules> = {
  pl: new Intl.PluralRules('pl'),
  en: new Intl.PluralRules('en'),
};

/** «5 osób», “5 people”: the number with its noun in the right form. */
export function counted(language: Language, count: number, forms: Forms): string {
  return `${count} ${pluralOf(language, count, forms)}`;
}

export function pluralOf(language: Language, count: number, forms: Forms): string {
  const rule = rules[language].select(count);
  return (
    (rule === 'one' ? forms.one : rule === 'few' ? forms.few : rule === 'many' ? forms.many : undefined) ??
    forms.other
  );
}
