import { dayNotes } from './day-note.js';

const CALENDAR = {
  holidays: [
    { day: '2024-05-01', name: 'Święto Pracy' },
    { day: '2024-05-30', name: 'Boże Ciało' },
    { day: '2024-11-11', name: 'Święto Niepodległości' },
    { day: '2025-11-11', name: 'Święto Niepodległości' },
  ],
  winterBreaks: [
    { voivodeshipCode: '18', schoolYear: '2023/2024', start: '2024-01-15', end: '2024-01-28' },
    { voivodeshipCode: '14', schoolYear: '2023/2024', start: '2024-02-12', end: '2024-02-25' },
  ],
};

it.each([
  ['2024-01-10', []],
  ['2024-01-12', ['near: tuż przed: ferie zimowe w województwie']],
  ['2024-01-15', ['on: ferie zimowe w województwie (do 28 stycznia)']],
  ['2024-01-29', ['near: tuż po: ferie zimowe w województwie']],
  ['2024-01-30', ['near: tuż po: ferie zimowe w województwie']],
  ['2024-01-31', []],
  // Of the other voivodeship.
  ['2024-02-12', []],
  ['2024-05-01', ['on: dzień wolny od pracy: Święto Pracy']],
  ['2024-04-30', ['near: tuż przed: dzień wolny od pracy: Święto Pracy']],
  ['2024-05-31', ['near: długi weekend: między świętem (30 maja) a weekendem']],
  ['2025-11-10', ['near: długi weekend: między świętem (11 listopada) a weekendem']],
  ['2024-12-20', ['near: tuż przed: zimowa przerwa świąteczna w szkołach']],
  ['2024-12-18', []],
  ['2024-12-21', ['on: weekend']],
  ['2024-12-27', ['on: zimowa przerwa świąteczna w szkołach (do 31 grudnia)']],
] as const)('%s', (day, told) => {
  const notes = dayNotes(day, '18', CALENDAR).map(
    ({ clash, text }) => `${clash ? 'on' : 'near'}: ${text.pl}`,
  );
  expect(notes).toEqual(told);
});

it('speaks English too', () => {
  expect(dayNotes('2024-05-31', '18', CALENDAR)[0]!.text.en).toBe(
    'long weekend: between a holiday (30 May) and a weekend',
  );
});
