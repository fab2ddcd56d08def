import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { LIMITS, type Measure, refuseExcess } from './query-limits.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** The web app's own operations, as they are sent. */
const ofWeb = [
  ...readFileSync('apps/web/app/gql/graphql.ts', 'utf8').matchAll(/new TypedDocumentString\(`([^`]*)`/g),
]
  .map(([, text]) => text!)
  .filter((text) => /^\s*(query|mutation)/m.test(text));

const measured = (text: string): Record<Measure, number> => refuseExcess(schema, parse(text))[0]!;

it('leaves room above all that the web app asks', () => {
  expect(ofWeb.length).toBeGreaterThan(30);
  const most = Object.fromEntries(Object.keys(LIMITS).map((what) => [what, 0])) as Record<Measure, number>;
  for (const text of ofWeb) {
    const found = measured(text);
    for (const what of Object.keys(most) as Measure[]) most[what] = Math.max(most[what], found[what]);
  }
  for (const what of Object.keys(most) as Measure[])
    expect({ what, most: most[what] * 1.5 <= LIMITS[what] || most[what] }).toEqual({ what, most: true });
});

const many = (n: number, text: (nth: number) => string) =>
  Array.from({ length: n }, (_, nth) => text(nth)).join(' ');
const AGAIN = 'datePoll { conference { cycle { conferences {';

it.each([
  [
    'levels',
    `{ datePoll(countyId: "1", id: "1") { ${'conference { datePoll { '.repeat(5)} id ${'} }'.repeat(5)} } }`,
    /levels/,
  ],
  ['levels, without end', `{ ${'a { '.repeat(500)} a ${'} '.repeat(500)} }`, /levels/],
  ['aliases', `{ ${many(16, (nth) => `a${nth}: me { id }`)} }`, /aliases|root fields/],
  ['aliases further in', `{ me { ${many(16, (nth) => `a${nth}: id`)} } }`, /aliases/],
  ['root fields', `{ ${many(9, () => 'me { id }')} }`, /root fields/],
  [
    'guesses of a token in one request',
    `mutation { ${many(9, (nth) => `a${nth}: signIn(input: { token: "${nth}" }) { id }`)} }`,
    /root fields/,
  ],
  ['directives', `{ me { id ${'@include(if: true) '.repeat(16)} } }`, /directives/],
  [
    'fields, by lists within lists',
    `{ me { memberships { cycles { conferences { datePoll { slots { tally { sectorsPresent { name } } } } } } } } }`,
    /at once/,
  ],
  [
    'fields, by way of fragments',
    `{ cycles(countyId: "1") { conferences { ...c } } } fragment c on Conference { ${AGAIN} ...d } } } } } fragment d on Conference { ${AGAIN} id } } } } }`,
    /at once|levels/,
  ],
  [
    'fragments that double each other',
    `{ me { ...f0 } } ${many(20, (nth) => `fragment f${nth} on Me { ...f${nth + 1} ...f${nth + 1} }`)} fragment f20 on Me { id }`,
    /at once/,
  ],
  ['fragments inline', `{ me { ${many(4_100, () => '...{id}')} } }`, /at once/],
])('refuses too many %s', (_, text, sentence) => {
  expect(() => refuseExcess(schema, parse(text))).toThrow(sentence);
});

it.each([
  ['a circle of fragments', '{ me { ...a } } fragment a on Me { ...b } fragment b on Me { ...a }'],
  ['a fragment that is missing', '{ me { ...nobody } }'],
  ['a field that is missing', '{ nothing { like { this } } }'],
])('leaves %s to the rules of the language', (_, text) => {
  expect(() => refuseExcess(schema, parse(text))).not.toThrow();
});
