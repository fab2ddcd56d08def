import { arrange, type MatrixView, type Person, searchOf, viewOf } from './matrix-view.js';

const person = (lastName: string, sector: string, municipality: string | null, answered = true): Person => ({
  required: false,
  respondedAt: answered ? '2026-11-20T10:00:00Z' : null,
  byTelephone: false,
  choices: [],
  participant: {
    ...{ id: lastName, firstName: 'Jan', lastName },
    organization: {
      name: `Szkoła ${lastName}`,
      sector: { code: sector, name: sector },
      municipality: municipality === null ? null : { id: municipality, name: municipality },
    },
  },
});

const people = [
  person('Żuk', 'zdrowie', 'Ulanów'),
  person('Łoś', 'biznes', null, false),
  person('Adamska', 'zdrowie', 'Nisko', false),
  person('Lis', 'biznes', 'Nisko'),
];
const usual = viewOf(new URLSearchParams());
const shown = (part: Partial<MatrixView>) =>
  arrange(people, { ...usual, ...part }, 'bez gminy').map((row) =>
    'group' in row ? `[${row.group}]` : row.person.participant.lastName,
  );

it.each<[string, Partial<MatrixView>, string]>([
  ['by name, in Polish order', {}, 'Adamska Lis Łoś Żuk'],
  ['those who have answered first', { sort: 'answered' }, 'Lis Żuk Adamska Łoś'],
  ['under sectors', { sort: 'sector' }, '[biznes] Lis Łoś [zdrowie] Adamska Żuk'],
  [
    'under municipalities, whoever is in none last',
    { sort: 'municipality' },
    '[Nisko] Adamska Lis [Ulanów] Żuk [bez gminy] Łoś',
  ],
  ['of one sector', { sector: 'biznes' }, 'Lis Łoś'],
  ['of one municipality', { municipality: 'Nisko' }, 'Adamska Lis'],
  ['the silent', { who: 'silent' }, 'Adamska Łoś'],
  ['found without Polish letters, by name or organisation', { find: 'szkola LOS' }, 'Łoś'],
  ['meeting several conditions', { who: 'answered', sector: 'zdrowie', find: 'jan' }, 'Żuk'],
  ['nobody', { find: 'nikt' }, ''],
])('shows people %s', (_, part, expected) => {
  expect(shown(part).join(' ')).toBe(expected);
});

it('says in the address what was chosen, and nothing of what goes without saying', () => {
  expect(searchOf(usual)).toBe('');
  const view: MatrixView = { ...usual, find: 'Żuk', sort: 'sector', whole: true };
  expect(searchOf(view)).toBe('find=%C5%BBuk&sort=sector&whole=1');
  expect(viewOf(new URLSearchParams(searchOf(view)))).toEqual(view);
  expect(viewOf(new URLSearchParams('sort=constructor&who=everybody'))).toEqual(usual);
});
