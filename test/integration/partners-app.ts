import { randomBytes, randomUUID } from 'node:crypto';
import { hashOf } from '@beczka/identity';
import { SectorService } from '@beczka/partners';
import { CountyContext, ManualClock } from '@beczka/tenancy';
import pg from 'pg';
import { startApi } from '../support/app.js';
import { createDatabase } from '../support/database.js';

export const NISKO = '1812';
export const NOWY_DWOR = '1414';

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever it asked for
  data: any;
  error?: { message: string; code: string; field?: string };
}

/** The real API on a database of its own, where two counties have their sectors, and a look behind the wall. */
export async function partnersApp() {
  const database = await createDatabase();
  const clock = new ManualClock(new Date('2026-11-02T09:00:00Z'));
  const api = await startApi(database, { clock, databasePoolSize: 10 });
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  const get = <T>(service: abstract new (...args: never[]) => T): T =>
    api.app.get(service, { strict: false });
  for (const countyId of [NISKO, NOWY_DWOR]) {
    await CountyContext.run([countyId], () => get(SectorService).addDefaults(countyId));
  }

  /** A signed-in member of staff of these counties; their cookie. */
  async function member(role: string, ...counties: string[]): Promise<string> {
    const id = randomUUID();
    const token = randomBytes(32).toString('base64url');
    const mail = `${id}@example.org`;
    await admin.query('INSERT INTO app_user (id, email, name) VALUES ($1, $2, $3)', [id, mail, role]);
    for (const county of counties) {
      const values = [county, id, role];
      await admin.query('INSERT INTO membership (county_id, user_id, role) VALUES ($1, $2, $3)', values);
    }
    await admin.query(
      'INSERT INTO session (token_hash, user_id, created_at, expires_at) VALUES ($1, $2, $3, $4)',
      [hashOf(token), id, clock.now(), new Date('2030-01-01')],
    );
    return `beczka_session=${token}`;
  }
  const coordinator = await member('COORDINATOR', NISKO);

  async function ask(
    query: string,
    variables: object = {},
    cookie = coordinator,
    language: 'pl' | 'en' = 'pl',
  ): Promise<Answer> {
    const { data, errors } = await api.ask(query, variables, { cookie, language });
    const [first] = errors;
    return { data, ...(first ? { error: { message: first.message, ...first.extensions } } : {}) };
  }

  return {
    get,
    clock,
    admin,
    member,
    ask,
    /** A mutation in Nisko that answers the fields asked for. */
    async change(
      mutation: string,
      input: object,
      fields = 'id',
      cookie = coordinator,
      language: 'pl' | 'en' = 'pl',
    ): Promise<Answer> {
      const noun = mutation.replace(/^(de|re)activateParticipant/, 'participantRef');
      const type = `${noun[0]!.toUpperCase()}${noun.slice(1)}Input`;
      const { data, error } = await ask(
        `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${fields} } }`,
        { input: { countyId: NISKO, ...input } },
        cookie,
        language,
      );
      return { data: data?.answer, ...(error ? { error } : {}) };
    },
    async close() {
      await api.close();
      await admin.end();
      await database.drop();
    },
  };
}

export type PartnersApp = Awaited<ReturnType<typeof partnersApp>>;
