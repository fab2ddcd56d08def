import { createContext, use } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { Language } from './language.js';
import type { Text } from './pl.js';
import { texts } from './texts.js';

/** The language of the request, for error pages that come before the root could load. */
export const LanguageContext = createContext<Language>('pl');

/** The language of the page. */
export function useLanguage(): Language {
  const asked = use(LanguageContext);
  return useRouteLoaderData<{ language: Language }>('root')?.language ?? asked;
}

export const useText = (): Text => texts[useLanguage()];
