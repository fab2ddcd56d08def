import * as fc from 'fast-check';
import {
  clockTime,
  count,
  dayAndTime,
  dayWithWeekday,
  instantInWords,
  longDay,
  roman,
  shortDay,
} from './wording.js';

describe('days and times in words', () => {
  it('are written the way a Polish office writes them', () => {
    expect(longDay('2023-11-17', 'pl')).toBe('17 listopada 2023 r.');
    expect(shortDay('2023-12-15', 'pl')).toBe('15 grudnia');
    expect(dayWithWeekday('2023-11-17', 'pl')).toBe('piątek, 17 listopada 2023 r.');
    expect(clockTime('09:00', 'pl')).toBe('9:00');
    expect(clockTime('14:30', 'pl')).toBe('14:30');
    expect(clockTime('00:05', 'pl')).toBe('0:05');
    expect(dayAndTime('2023-11-17', '09:00', 'pl')).toBe('17 listopada 2023 r., godz. 9:00');
  });

  it('have an English translation', () => {
    expect(longDay('2023-11-17', 'en')).toBe('17 November 2023');
    expect(shortDay('2023-12-15', 'en')).toBe('15 December');
    expect(dayWithWeekday('2023-11-17', 'en')).toBe('Friday, 17 November 2023');
    expect(clockTime('09:00', 'en')).toBe('09:00');
    expect(dayAndTime('2023-11-17', '09:00', 'en')).toBe('17 November 2023 at 09:00');
  });

  it('inflect every month', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      shortDay(`2024-${String(i + 1).padStart(2, '0')}-01`, 'pl'),
    );
    expect(months).toEqual([
      '1 stycznia',
      '1 lutego',
      '1 marca',
      '1 kwietnia',
      '1 maja',
      '1 czerwca',
      '1 lipca',
      '1 sierpnia',
      '1 września',
      '1 października',
      '1 listopada',
      '1 grudnia',
    ]);
  });

  it('show an instant by the Warsaw clock, on either side of the time change and of midnight', () => {
    expect(instantInWords(new Date('2023-11-10T11:00:00Z'), 'pl')).toBe('10 listopada 2023 r., godz. 12:00');
    expect(instantInWords(new Date('2024-04-10T10:00:00Z'), 'pl')).toBe('10 kwietnia 2024 r., godz. 12:00');
    expect(instantInWords(new Date('2023-12-31T23:30:00Z'), 'en')).toBe('1 January 2024 at 00:30');
  });

  it('refuse a day that is not in the calendar', () => {
    expect(() => longDay('2023-02-30', 'pl')).toThrow(RangeError);
  });
});

describe('count', () => {
  const person = { one: 'osoba', few: 'osoby', many: 'osób' };

  it.each([
    [0, '0 osób'],
    [1, '1 osoba'],
    [2, '2 osoby'],
    [4, '4 osoby'],
    [5, '5 osób'],
    [12, '12 osób'],
    [14, '14 osób'],
    [21, '21 osób'],
    [22, '22 osoby'],
    [112, '112 osób'],
    [124, '124 osoby'],
  ])('%i is «%s»', (n, words) => {
    expect(count(n, person, 'pl')).toBe(words);
  });

  it('knows two forms in English', () => {
    expect(count(1, { one: 'person', many: 'people' }, 'en')).toBe('1 person');
    expect(count(2, { one: 'person', many: 'people' }, 'en')).toBe('2 people');
  });
});

describe('roman', () => {
  it.each([
    [1, 'I'],
    [3, 'III'],
    [4, 'IV'],
    [6, 'VI'],
    [9, 'IX'],
    [14, 'XIV'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('%i is %s', (n, numeral) => {
    expect(roman(n)).toBe(numeral);
  });

  it('gives every number its own numeral without four equal letters in a row', () => {
    const number = fc.integer({ min: 1, max: 3999 });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(roman(a)).not.toMatch(/(.)\1{3}/);
        expect(roman(a) === roman(b)).toBe(a === b);
      }),
    );
  });

  it('refuses what has no numeral', () => {
    expect(() => roman(0)).toThrow(RangeError);
    expect(() => roman(2.5)).toThrow(RangeError);
  });
});
