const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/**
 * Eleven digits, perhaps with the birth date set apart, a word before them or none: after a plus they are a telephone
 * number, and before a letter a part of something longer.
 */
const ELEVEN = /(?<![\d+])\d{6}[ -]?\d{5}(?![\p{L}\d])/gu;

/** The birth date a number begins with: of a person who may be alive, the month rises by 20 from the year 2000 on. */
function beginsWithBirth(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const [century, inYear] = month > 20 ? [2000, month - 20] : [1900, month];
  const day = Number(digits.slice(4, 6));
  const date = new Date(Date.UTC(century + Number(digits.slice(0, 2)), inYear - 1, day));
  return inYear >= 1 && inYear <= 12 && date.getUTCMonth() === inYear - 1 && date.getUTCDate() === day;
}

/**
 * Whether a text holds a PESEL, the number of the Polish population register: eleven digits that begin with a birth date
 * and end with the right check digit (act of 24 September 2010 on the population register, art. 15).
 */
export function holdsPesel(text: string): boolean {
  return [...text.matchAll(ELEVEN)].some(([found]) => {
    const digits = found.replace(/\D/g, '');
    const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    return (10 - (sum % 10)) % 10 === Number(digits[10]) && beginsWithBirth(digits);
  });
}
