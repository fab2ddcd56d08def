import { useRouteLoaderData } from 'react-router';
import type { Language } from './language.js';
import type { Text } from './pl.js';
import { texts } from './texts.js';

/** The language of the page; Polish where not even the root could load. */
export const useLanguage = (): Language =>
  useRouteLoaderData<{ language: Language }>('root')?.language ?? 'pl';

export const useText = (): Text => texts[useLanguage()];
