import { holdsPesel } from './pesel.js';

describe('a PESEL', () => {
  it.each([
    ['44051401359', 'born in 1944'],
    ['02270803624', 'born in 2002'],
    ['00310112347', 'born on the first day of November 2000'],
    ['PESEL: 44051401359.', 'in a sentence'],
    ['440514 01359', 'with the birth date set apart'],
    ['440514-01359', 'with a dash'],
    ['Jan, 44051401359, Nisko', 'between commas'],
    ['PESEL44051401359', 'right after the word'],
    ['jan44051401359@example.org', 'in an address'],
  ])('%s is found (%s)', (text) => {
    expect(holdsPesel(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['44051401358', 'a wrong check digit'],
    ['44131401350', 'no such month'],
    ['44023001356', 'the 30th of February'],
    ['00000000000', 'zeros'],
    ['4405140135', 'ten digits'],
    ['440514013590', 'twelve digits'],
    ['+44051401359', 'a telephone number with its plus'],
    ['15 841 20 00 wew. 112', 'an extension'],
    ['+48 601 234 567', 'a mobile telephone'],
    ['48601234567', 'the same without plus or spaces'],
    ['NIP 6020000123', 'the number of a firm'],
    ['17 listopada 2023 r., godz. 9:00', 'a date'],
    ['a44051401359f', 'a part of a digest'],
  ])('%s is none (%s)', (text) => {
    expect(holdsPesel(text)).toBe(false);
  });
});
