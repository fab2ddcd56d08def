export const languages = ['pl', 'en'] as const;
export type Language = (typeof languages)[number];

const cookieName = 'beczka_language';

/** The language that the address names, else the one the person chose by the switch; nothing when they never did. */
export function chosenLanguage(request: Request): Language | undefined {
  const named = new URL(request.url).searchParams.get('lang');
  if (isLanguage(named)) return named;
  const cookie = request.headers.get('cookie') ?? '';
  return languages.find((language) => cookie.split(/;\s*/).includes(`${cookieName}=${language}`));
}

export const languageCookie = (language: Language) =>
  `${cookieName}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;

/** Where a person who never chose a language signs in, their account's is kept. */
export const keepLanguage = (request: Request, own: 'PL' | 'EN'): ResponseInit | undefined =>
  chosenLanguage(request)
    ? undefined
    : { headers: { 'Set-Cookie': languageCookie(own === 'EN' ? 'en' : 'pl') } };

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
