import { createContext, use } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Language } from './language.js';
import type { Text } from './pl.js';
import { texts } from './texts.js';

/** On the server the language of the answer: a page may know better than the request, and an error page has no root. */
export const LanguageContext = createContext<Language | undefined>(undefined);

/** The language of the page. */
export function useLanguage(): Language {
  const answered = use(LanguageContext);
  const loaded = useRouteLoaderData<{ language: Language }>('root')?.language;
  return answered ?? loaded ?? 'pl';
}

export const useText = (): Text => texts[useLanguage()];
