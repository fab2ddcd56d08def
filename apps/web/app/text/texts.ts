import { en } from './en.js';
import type { Language } from './language.js';
import type { Text } from './pl.js';
import { pl } from './pl.js';

export const texts: Record<Language, Text> = { pl, en };
