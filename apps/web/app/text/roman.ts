const signs: [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** «IV» for 4, as conferences are numbered. */
export function roman(number: number): string {
  const [value, sign] = signs.find(([candidate]) => candidate <= number) ?? [];
  return value && sign ? sign + roman(number - value) : '';
}
