import { readFileSync, writeFileSync } from 'node:fs';
import { Action, PERMISSIONS, Role, rootFields } from '@beczka/identity';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { startApi, type TestApi } from '../support/app.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';

const FILE = 'docs/permissions.md';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await createDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text: string) => `\`${text}\``;

/** The page that shows the tables in the code: roles × actions, and what each root field asks for. */
function page(): string {
  const fields = rootFields(api.app.get(DiscoveryService), api.app.get(MetadataScanner));
  const asks = ({ permission }: (typeof fields)[number]) =>
    permission?.kind === 'staff' ? permission.action : (permission?.kind ?? 'nobody');
  const namesOf = (what: string) =>
    fields
      .filter((field) => asks(field) === what)
      .map(({ name }) => name)
      .sort()
      .map(code)
      .join(', ');
  const roles = Object.values(Role);
  const actions = Object.values(Action);
  const others = [...new Set(fields.map(asks))].filter((what) => !(what in PERMISSIONS)).sort();
  return [
    '# Who may do what',
    'Generated from the code by `npm run schema`: `permissions.ts` and the decorators of root fields. What is not here nobody may.',
    '## In a county',
    table(
      ['', ...roles.map((role) => role.toLowerCase()), 'root fields'],
      actions.map((action) => [
        code(action),
        ...roles.map((role) => (PERMISSIONS[action].includes(role) ? 'yes' : '')),
        namesOf(action),
      ]),
    ),
    '## Elsewhere',
    '`account`: everybody who is signed in, about what is their own. `participant`: the bearer of a personal link, about their own data. `anyone`: signed in or not.',
    table(
      ['', 'root fields'],
      others.map((what) => [code(what), namesOf(what)]),
    ),
    '',
  ].join('\n\n');
}

it('is told by docs/permissions.md as the code has it; `npm run schema` writes it anew', () => {
  const text = page().trimEnd() + '\n';
  if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

it('lets an observer change nothing', () => {
  for (const field of rootFields(api.app.get(DiscoveryService), api.app.get(MetadataScanner))) {
    if (field.type !== 'Mutation' || field.permission?.kind !== 'staff') continue;
    expect({ field: field.name, roles: PERMISSIONS[field.permission.action] }).toEqual({
      field: field.name,
      roles: expect.not.arrayContaining([Role.OBSERVER]),
    });
  }
});
