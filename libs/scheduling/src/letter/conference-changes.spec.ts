import { changeNamed, changesBetween, changesInWords, type Known } from './conference-changes.js';

const now = {
  heldOn: '2023-12-12',
  startsAt: '09:00',
  durationMinutes: 300,
  venue: { name: 'Aula', address: 'ul. Sandomierska 1, Nisko' },
};
const told = (given: Partial<Known> = {}): Known => ({ ...now, ...given });

describe('what people are told of a change', () => {
  it.each<[string, Partial<Known>, string, string]>([
    ['nothing', {}, '', ''],
    [
      'another day and hour',
      { heldOn: '2023-12-14', startsAt: '11:00' },
      'zmiana terminu',
      'Nowy termin to 12 grudnia 2023 r. o godz. 9:00 (zamiast 14 grudnia 2023 r. o godz. 11:00).',
    ],
    [
      'another hour',
      { startsAt: '11:00' },
      'zmiana godziny',
      'Nowa godzina rozpoczęcia to 9:00 (zamiast 11:00).',
    ],
    [
      'another length',
      { durationMinutes: 240 },
      'zmiana godziny zakończenia',
      'Zakończenie planujemy o godz. 14:00 (zamiast 13:00).',
    ],
    [
      'another hour and length that end as before',
      { startsAt: '10:00', durationMinutes: 240 },
      'zmiana godziny',
      'Nowa godzina rozpoczęcia to 9:00 (zamiast 10:00).',
    ],
    [
      'another place',
      { venue: { name: 'Hala', address: 'ul. Polna 2' } },
      'zmiana miejsca',
      'Nowe miejsce: Aula, ul. Sandomierska 1, Nisko (zamiast: Hala, ul. Polna 2).',
    ],
    [
      'a place where there was none',
      { venue: null },
      'zmiana miejsca',
      'Nowe miejsce: Aula, ul. Sandomierska 1, Nisko.',
    ],
    [
      'hour and place',
      { startsAt: '08:30', venue: { name: 'Aula', address: 'ul. Długa 1, Nisko' } },
      'zmiana godziny i miejsca',
      'Nowa godzina rozpoczęcia to 9:00 (zamiast 8:30). Nowe miejsce: Aula, ul. Sandomierska 1, Nisko (zamiast: Aula, ul. Długa 1, Nisko).',
    ],
    ['nothing, where length and place were not recorded', { durationMinutes: null, venue: null }, '', ''],
  ])('%s', (_, before, name, words) => {
    const changes = changesBetween(told(before), now);
    expect(changes.length ? changeNamed(changes, 'pl') : '').toBe(name);
    expect(changesInWords(changes, told(before), now, 'pl').join(' ')).toBe(words);
  });

  it('that the place is not known any more', () => {
    const without = { ...now, venue: null };
    expect(changesInWords(changesBetween(now, without), now, without, 'pl')).toEqual([
      'Nowe miejsce podamy później (zamiast: Aula, ul. Sandomierska 1, Nisko).',
    ]);
  });
});
