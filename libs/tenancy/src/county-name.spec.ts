import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { countyName } from './county-name.js';

describe('county names in sentences', () => {
  it.each([
    ['niżański', 'POWIAT', 'powiat niżański', 'powiatu niżańskiego', 'powiecie niżańskim'],
    ['nowodworski', 'POWIAT', 'powiat nowodworski', 'powiatu nowodworskiego', 'powiecie nowodworskim'],
    [
      'łódzki wschodni',
      'POWIAT',
      'powiat łódzki wschodni',
      'powiatu łódzkiego wschodniego',
      'powiecie łódzkim wschodnim',
    ],
    ['bielski', 'POWIAT', 'powiat bielski', 'powiatu bielskiego', 'powiecie bielskim'],
    ['Krosno', 'CITY', 'miasto Krosno', 'miasta Krosno', 'mieście Krosno'],
  ])('%s', (name, kind, nominative, genitive, locative) => {
    expect(countyName({ name, kind })).toEqual({ nominative, genitive, locative });
  });

  it('knows only adjectives that inflect as it inflects them', () => {
    const rows: { name_pl: string; type: string }[] = parse(
      readFileSync('migrations/reference/counties.csv'),
      { columns: true },
    );
    const words = rows.filter((row) => row.type === 'powiat').flatMap((row) => row.name_pl.split(' '));
    expect(words.filter((word) => !/(ki|dni)$/.test(word))).toEqual([]);
  });
});
