/** Languages that the product speaks; Polish is the first. */
export type Language = 'pl' | 'en';

/** One sentence in every language of the product. */
export type Sentence = Readonly<Record<Language, string>>;

/** The language asked for by an `Accept-Language` header: English when it is preferred to Polish, else Polish. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const preferred = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((entry) => entry.language === 'pl' || entry.language === 'en')
    .sort((a, b) => b.quality - a.quality)[0];
  return preferred?.language === 'en' ? 'en' : 'pl';
}
