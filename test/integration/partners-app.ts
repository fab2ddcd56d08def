import { randomBytes, randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { hashOf, IdentityModule, identityEntities, SignInMailer } from '@beczka/identity';
import { JobPublisher } from '@beczka/jobs';
import { PartnersModule, partnersEntities, SectorService } from '@beczka/partners';
import { CountyContext, ManualClock, TenancyModule, tenancyEntities } from '@beczka/tenancy';
import pg from 'pg';
import { graphqlOptions } from '../../apps/api/src/graphql.js';
import { InputPipe } from '../../apps/api/src/input.pipe.js';
import { createDatabase } from '../support/database.js';

export const NISKO = '1812';
export const NOWY_DWOR = '1414';

@Global()
@Module({
  providers: [
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: SignInMailer, useValue: {} },
    { provide: JobPublisher, useValue: { publish: async () => undefined } },
  ],
  exports: [SignInMailer, JobPublisher],
})
class SurroundingsModule {}

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever it asked for
  data: any;
  error?: { message: string; code: string; field?: string };
}

/** Partners with identity on a database of its own, as beczka_app; two counties have their sectors. */
export async function partnersApp() {
  const database = await createDatabase();
  const clock = new ManualClock(new Date('2026-11-02T09:00:00Z'));
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  const built = await Test.createTestingModule({
    imports: [
      TenancyModule.forRoot({
        databaseUrl: database.url,
        entities: [...tenancyEntities, ...identityEntities, ...partnersEntities],
        poolSize: 20,
        clock,
      }),
      SurroundingsModule,
      IdentityModule.forRoot({ webUrl: 'https://beczka.example.org' }),
      PartnersModule,
      GraphQLModule.forRoot(graphqlOptions),
    ],
  }).compile();
  const app = built.createNestApplication<NestFastifyApplication>(
    new FastifyAdapter({ bodyLimit: 4 * 1024 * 1024 }),
    { logger: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preHandler', (_request, _reply, done) => CountyContext.open(done));
  await app.init();
  for (const countyId of [NISKO, NOWY_DWOR]) {
    await CountyContext.run([countyId], () => app.get(SectorService).addDefaults(countyId));
  }

  /** A signed-in member of staff of these counties; their cookie. */
  async function member(role: string, ...counties: string[]): Promise<string> {
    const id = randomUUID();
    const token = randomBytes(32).toString('base64url');
    const mail = `${id}@example.org`;
    await admin.query('INSERT INTO app_user (id, email, name) VALUES ($1, $2, $3)', [id, mail, role]);
    for (const county of counties) {
      await admin.query('INSERT INTO membership (county_id, user_id, role) VALUES ($1, $2, $3)', [
        county,
        id,
        role,
      ]);
    }
    await admin.query(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at) VALUES ($1, $2, $3, $3::timestamptz + '30 days')`,
      [hashOf(token), id, clock.now()],
    );
    return `beczka_session=${token}`;
  }
  const coordinator = await member('COORDINATOR', NISKO);

  async function ask(
    query: string,
    variables: object = {},
    cookie = coordinator,
    language = 'pl',
  ): Promise<Answer> {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
      headers: { cookie, 'accept-language': language },
    });
    const { data, errors } = response.json();
    const [first] = errors ?? [];
    return { data, ...(first ? { error: { message: first.message, ...first.extensions } } : {}) };
  }

  return {
    app,
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
      language = 'pl',
    ): Promise<Answer> {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`.replace(
        /^(De|Re)activateParticipant/,
        'ParticipantRef',
      );
      const { data, error } = await ask(
        `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${fields} } }`,
        { input: { countyId: NISKO, ...input } },
        cookie,
        language,
      );
      return { data: data?.answer, ...(error ? { error } : {}) };
    },
    async close() {
      await app.close();
      await admin.end();
      await database.drop();
    },
  };
}

export type PartnersApp = Awaited<ReturnType<typeof partnersApp>>;
