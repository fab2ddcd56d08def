import { type County, CountyKind, type NamedCounty } from './county.entity.js';

/**
 * A county's name in the cases that sentences need. A powiat is named by a masculine adjective in -ski, -cki or -dzki,
 * which inflects regularly; a city's name does not, so cities stand in apposition («miasto Krosno», «miasta Krosno»).
 */
export interface CountyName {
  /** «powiat niżański» */
  nominative: string;
  /** «powiatu niżańskiego» */
  genitive: string;
  /** «powiecie niżańskim», to follow «w» */
  locative: string;
}

export function countyName(county: { name: string; kind: CountyKind | string }): CountyName {
  if (county.kind === CountyKind.CITY) {
    return {
      nominative: `miasto ${county.name}`,
      genitive: `miasta ${county.name}`,
      locative: `mieście ${county.name}`,
    };
  }
  return {
    nominative: `powiat ${county.name}`,
    genitive: `powiatu ${inflect(county.name, 'ego')}`,
    locative: `powiecie ${inflect(county.name, 'm')}`,
  };
}

/** What tells a county from every other, in words. */
export const named = (county: County): NamedCounty => ({
  id: county.id,
  name: countyName(county).nominative,
  voivodeship: county.voivodeship.name,
});

/** Inflects every adjective of the name, so that «łódzki wschodni» comes out whole: «łódzkiego wschodniego». */
function inflect(name: string, ending: 'ego' | 'm'): string {
  return name
    .split(' ')
    .map((word) => `${word}${ending}`)
    .join(' ');
}
