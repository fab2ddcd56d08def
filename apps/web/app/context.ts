import { createContext } from 'react-router';
import type { Api } from './api.js';
import type { Language } from './text/language.js';

/** What the server knows about the request being answered; set by the root's middleware. */
export const apiContext = createContext<Api>();
export const languageContext = createContext<Language>('pl');
