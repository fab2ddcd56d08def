import { readFileSync, writeFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { startApi, type TestApi } from '../support/app.ts';
import { createDatabase, type TestDatabase } from '../support/database.ts';

const FILE = 'apps/api/schema.graphql';

describe('the API’s schema', () => {
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

  it('is the committed one; `npm run schema` writes it anew', () => {
    const schema = `# Generated from the code: npm run schema.\n\n${printSchema(api.app.get(GraphQLSchemaHost).schema)}\n`;
    if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, schema);
    expect(readFileSync(FILE, 'utf8')).toBe(schema);
  });

  it('reads no document that is endless', async () => {
    const { status, errors } = await api.ask(`{ me { id } } # ${'x'.repeat(20_000)}`);
    expect(status).toBe(200);
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_LARGE' } }]);
  });

  it('answers faults of a document without detail of the inside', async () => {
    const { status, errors } = await api.ask('query { nothingLikeThis }');
    expect(status).toBe(200);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('refuses what is too complex before it looks at it, in the language of the reader', async () => {
    const text = `{ ${'me { '.repeat(1_000)} id ${'} '.repeat(1_000)} }`;
    const [polish, english] = [await api.ask(text), await api.ask(text, {}, { language: 'en' })];
    expect(polish.errors).toMatchObject([
      { message: expect.stringContaining('zbyt złożone'), extensions: { code: 'TOO_COMPLEX' } },
    ]);
    expect(english.errors).toMatchObject([{ message: expect.stringContaining('too complex') }]);
  });

  it.each([
    ['a syntax tree', JSON.stringify({ kind: 'Document', definitions: [] })],
    ['a number', '5'],
    ['nothing', ''],
  ])('takes %s for no document', async (_, text) => {
    const { errors, data } = await api.ask(text);
    expect({ data, code: errors[0]?.extensions?.code }).toEqual({ data: null, code: 'BAD_REQUEST' });
  });

  it('takes one operation at a time', async () => {
    const body = JSON.stringify([{ query: '{ me { id } }' }, { query: '{ me { id } }' }]);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', body, headers });
    expect(await response.text()).not.toContain('"me"');
  });

  it('tells of itself where the explorer is wanted alone', async () => {
    const helpful = await startApi(database, { explorer: true });
    try {
      for (const text of [
        '{ __schema { types { name } } }',
        '{ __type(name: "Query") { fields { name } } }',
      ]) {
        const { data, errors } = await api.ask(text);
        expect({ data, code: errors[0]?.extensions.code }).toEqual({ data: null, code: 'BAD_REQUEST' });
        expect((await helpful.ask(text)).errors).toEqual([]);
      }
      expect((await api.ask('{ participantVew { firstName } }')).errors[0]!.message).not.toMatch(
        /participantView/,
      );
      expect((await helpful.ask('{ participantVew { firstName } }')).errors[0]!.message).toMatch(
        /participantView/,
      );
      const explorer = (url: string) => fetch(`${url}/explorer/`).then(({ status }) => status);
      expect([await explorer(api.url), await explorer(helpful.url)]).toEqual([404, 200]);
    } finally {
      await helpful.close();
    }
  });
});

describe('a deployed API', () => {
  let database: TestDatabase;
  let api: TestApi;

  beforeAll(async () => {
    database = await createDatabase();
    api = await startApi(database, { anyOperation: false });
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const send = async (body: object, language = 'pl') => {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as { data: unknown; errors?: { message: string; extensions: object }[] };
  };
  const operations = JSON.parse(readFileSync('apps/api/operations.json', 'utf8')) as Record<string, string>;
  const [hash, text] = Object.entries(operations).find(([, one]) => one.startsWith('query WhoAmI'))!;

  it('carries out a registered operation by its hash', async () => {
    expect(await send({ query: hash, persisted: true })).toEqual({ data: { me: null } });
  });

  it.each([
    ['a document of one’s own', { query: '{ me { name } }' }],
    ['a registered document by its text', { query: text }],
    ['a document as a hash', { query: '{ me { name } }', persisted: true }],
    ['an unknown hash', { query: `sha256:${'0'.repeat(64)}`, persisted: true }],
    ['a hash that is not called one', { query: hash }],
    ['a property of every object', { query: 'constructor', persisted: true }],
    ['nothing', { persisted: true }],
  ])('refuses %s, in the reader’s language', async (_, body) => {
    expect(await send(body)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'NOT_REGISTERED' } }],
    });
    expect((await send(body, 'en')).errors![0]!.message).toMatch(/own application only/);
  });
});
