import type { Language } from '../text/language.js';
import { useLanguage } from '../text/use-text.js';

/** Where this site is to be found, for addresses that leave it. Server side only. */
export function originOf(request: Request): string {
  return new URL(process.env.WEB_URL ?? request.url).origin;
}

/** A page for everybody by its address in one language: search engines bring no cookie. */
export const inLanguage = (path: string, language: Language): string => {
  if (language === 'pl') return path;
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
};

/** Links from one page for everybody to another, in the language that is being read. */
export function usePublicPath(): (path: string) => string {
  const language = useLanguage();
  return (path) => inLanguage(path, language);
}

/** Whether the page there says its language in its address. */
export const isForEverybody = (path: string): boolean =>
  /^\/($|powiaty$|powiat\/|privacy\/|deklaracja-dostepnosci(\/|$))/.test(path);

/**
 * For pages that are the same for everybody: what stands between may keep them for five minutes; a browser asks each time,
 * so that whoever has just changed a page sees it changed.
 */
export const forEverybody = () => ({ 'Cache-Control': 'public, max-age=0, s-maxage=300, must-revalidate' });
