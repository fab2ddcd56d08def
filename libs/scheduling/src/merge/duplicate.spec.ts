import { type Comparable, duplicatesAmong, DuplicateReason, withinEdits } from './duplicate.js';

let nth = 0;
const person = (text: string): Comparable => {
  const [name = '', email = '', phone = '', organizationId = 'o'] = text.split(';');
  const [firstName = '', lastName = ''] = name.split('_');
  return {
    id: String(nth++),
    firstName,
    lastName,
    email: email || `${nth}@example.org`,
    phone: phone || null,
    organizationId,
  };
};

describe('two rows', () => {
  it.each<[string, string, string, DuplicateReason[]]>([
    ['one name, diacritics and case aside', 'Łucja_Żółć', 'LUCJA_Zolc', [DuplicateReason.NAME]],
    ['names exchanged', 'Jan_Kos', 'Kos_Jan', [DuplicateReason.NAME]],
    ['one name in two organisations', 'Jan_Kos;;;a', 'Jan_Kos;;;b', [DuplicateReason.NAME_ELSEWHERE]],
    ['a slip of the pen', 'Anna_Kowalska', 'Anna_Kowlaska', [DuplicateReason.NEAR_NAME]],
    ['an initial', 'A._Kowalska', 'Anna_Kowalska', [DuplicateReason.NEAR_NAME]],
    ['a name taken on', 'Ewa_Lis', 'Ewa_Lis-Kowal', [DuplicateReason.NEAR_NAME]],
    ['a slip in another organisation', 'Anna_Kowalska;;;a', 'Anna_Kowalsak;;;b', []],
    ['a brother and a sister', 'Jan_Kowalski', 'Anna_Kowalska', []],
    ['a short name that differs', 'Jan_Lis', 'Jan_Las', []],
    ['one mailbox', 'J_K;jan.kos+praca@gmail.com', 'Jan_Kos;jankos@googlemail.com', [DuplicateReason.EMAIL]],
    ['dots that mean something', 'J_K;jan.kos@example.org', 'A_B;jankos@example.org', []],
    [
      'one telephone and surname',
      'J_Kos;;+48 600 100 200;a',
      'Jan_Kos;;600-100-200;b',
      [DuplicateReason.PHONE],
    ],
    ['the telephone of an office', 'Jan_Kos;;158412000', 'Ewa_Lis;;15 841 20 00', []],
    [
      'all at once',
      'Jan_Kos;j.k@gmail.com;600100200',
      'Jan_Kos;jk@gmail.com;600100200',
      [DuplicateReason.EMAIL, DuplicateReason.NAME, DuplicateReason.PHONE],
    ],
  ])('with %s', (_, one, other, reasons) => {
    const [pair] = duplicatesAmong([person(one), person(other)]);
    expect(pair?.reasons ?? []).toEqual(reasons);
  });

  it('are told once, and who most look alike first', () => {
    const people = [person('Anna_Kowalska'), person('Anna_Kowalsky'), person('Jan_Kos'), person('Jan_Kos')];
    expect(duplicatesAmong(people).map(({ first, reasons }) => [first.lastName, ...reasons])).toEqual([
      ['Kos', 'NAME'],
      ['Kowalska', 'NEAR_NAME'],
    ]);
  });
});

it.each([
  ['kowalski', 'kowalski', 0, true],
  ['kowalski', 'kowaslki', 1, true],
  ['kowalski', 'kowalsi', 1, true],
  ['kowalski', 'nowalski', 1, true],
  ['kowalski', 'nowalsky', 1, false],
  ['kowalski', 'nowalsky', 2, true],
  ['', 'a', 1, true],
])('%s and %s within %i: %s', (one, other, edits, expected) => {
  expect(withinEdits(one, other, edits)).toBe(expected);
});
