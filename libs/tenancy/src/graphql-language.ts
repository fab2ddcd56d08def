import { registerEnumType } from '@nestjs/graphql';
import type { Language } from './language.js';

/** `Language` in the API: names in capitals, as GraphQL has them; the code goes by the values. */
export const GraphQLLanguage = { PL: 'pl', EN: 'en' } as const satisfies Record<string, Language>;
registerEnumType(GraphQLLanguage, { name: 'Language' });
