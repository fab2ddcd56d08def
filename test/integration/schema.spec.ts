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
});
