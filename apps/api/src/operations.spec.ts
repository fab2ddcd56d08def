import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { OPERATIONS } from './operations.js';
import { refuseExcess } from './query-limits.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

it('everything that the web app asks is registered; `npm run schema` registers it anew', () => {
  const generated = readFileSync('apps/web/app/gql/graphql.ts', 'utf8');
  const asked = [...generated.matchAll(/"hash":"(sha256:[0-9a-f]{64})"/g)].map(([, hash]) => hash!);
  expect(asked.length).toBeGreaterThan(20);
  expect([...OPERATIONS.keys()].toSorted()).toEqual(asked.toSorted());
});

it.each([...OPERATIONS.values()].map((text) => [/(?:query|mutation) (\w+)/.exec(text)![1]!, text]))(
  '%s is a document that the API takes',
  (_, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
    expect(() => refuseExcess(schema, parse(text))).not.toThrow();
  },
);
