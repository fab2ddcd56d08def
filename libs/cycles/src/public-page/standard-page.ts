import type { CountyName, Language } from '@beczka/tenancy';

/** What a partnership is, for counties that have not said it in their own words. */
export const STANDARD_PAGE: Record<Language, (county: CountyName, officeName: string) => string> = {
  pl: (county, officeName) =>
    [
      `Partnerstwo lokalne w ${county.locative} to wspólna praca samorządów, firm, organizacji pozarządowych, szkół, instytucji i mieszkańców nad tym, jak ma się rozwijać powiat.`,
      'Spotykamy się na cyklu konferencji warsztatowych. Przy stolikach nazywamy zasoby i problemy powiatu, szukamy pomysłów, a na koniec wybieramy projekty, które chcemy razem zrealizować.',
      `Konferencje organizuje ${officeName}. Udział jest bezpłatny.`,
    ].join('\n'),
  en: (county, officeName) =>
    [
      `The local partnership in ${county.nominative} is where local authorities, firms, associations, schools, institutions and residents work together on how the county should develop.`,
      'We meet at a series of workshop conferences. At round tables we name what the county has and what it lacks, look for ideas, and in the end choose the projects that we want to carry out together.',
      `The conferences are organised by ${officeName}. Taking part is free of charge.`,
    ].join('\n'),
};
