import type { MiddlewareFunction, RouterContextProvider } from 'react-router';
import { apiContext, languageContext } from '../context.js';
import type { Language } from '../gql/graphql.js';
import { chosenLanguage } from '../text/language.js';

/** The API is asked in the name of whoever bears the link in the address, and of nobody who is signed in beside. */
export const bearLink: MiddlewareFunction<Response> = ({ params, context }, next) => {
  context.get(apiContext).participantToken = params.token;
  return next();
};

type Asked = { request: Request; context: Readonly<RouterContextProvider> };

/**
 * Answers a person in their own language, unless they have chosen another.
 * @returns whether it is not the one in which the API has been asked so far
 */
export function speakTo(person: { language: Language }, { request, context }: Asked): boolean {
  const api = context.get(apiContext);
  const differs = !chosenLanguage(request) && person.language === 'EN' && api.language !== 'en';
  if (differs) api.language = 'en';
  context.set(languageContext, api.language);
  return differs;
}
