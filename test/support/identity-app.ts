import { Global, Module } from '@nestjs/common';
import { APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  AccountNoticeMailer,
  IdentityModule,
  type Invitation,
  Role,
  SignInMailer,
  UserService,
} from '@beczka/identity';
import { JobPublisher } from '@beczka/jobs';
import {
  County,
  CountyContext,
  CountyService,
  CountyTransaction,
  ManualClock,
  TenancyModule,
  Voivodeship,
} from '@beczka/tenancy';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { graphqlOptions } from '../../apps/api/src/graphql.js';
import { InputPipe } from '../../apps/api/src/input.pipe.js';
import { createDatabase, poolAt, type TestDatabase } from './database.js';

/** Keeps mails instead of sending them, and fails as often as it is told to. */
export class MailDrawer extends SignInMailer {
  readonly mails: { email: string; token: string; expiresAt: Date; invitation?: Invitation }[] = [];
  failures = 0;

  async send(to: { email: string }, link: string, expiresAt: Date, invitation?: Invitation): Promise<void> {
    if (this.failures-- > 0) throw new Error(`450 <${to.email}>: later, ${to.email}`);
    this.mails.push({ email: to.email, token: link.split('/').at(-1)!, expiresAt, invitation });
  }

  /** The newest token sent to this address. */
  tokenFor(email: string): string {
    return this.mails.findLast((mail) => mail.email === email)!.token;
  }
}

export interface IdentityApp {
  app: NestFastifyApplication;
  clock: ManualClock;
  mailer: MailDrawer;
  published: string[];
  database: TestDatabase;
  /** A connection of the role that serves, outside of all services. */
  asApp: pg.Pool;
  /** A connection that sees everything: to look behind the wall. */
  asAdmin: pg.Pool;
  /** What is done from a shell, as the database's owner. */
  users: UserService;
  close(): Promise<void>;
}

/** Identity alone on a database of its own, with two open counties; `resolvers` stand for the rest of the product. */
export async function identityApp({
  resolvers = [],
  webUrl = 'https://beczka.example.org',
}: { resolvers?: (new (...args: never[]) => object)[]; webUrl?: string } = {}): Promise<IdentityApp> {
  const database = await createDatabase();
  const clock = new ManualClock(new Date('2026-11-16T09:00:00Z'));
  const mailer = new MailDrawer();
  const published: string[] = [];

  @Global()
  @Module({
    providers: [
      { provide: SignInMailer, useValue: mailer },
      { provide: AccountNoticeMailer, useValue: {} },
      { provide: JobPublisher, useValue: { publish: (name: string) => published.push(name) } },
      { provide: APP_PIPE, useClass: InputPipe },
      ...resolvers,
    ],
    exports: [AccountNoticeMailer, SignInMailer, JobPublisher],
  })
  class SurroundingsModule {}

  const pools = [database.url, database.adminUrl].map((url) => poolAt(url, 4));
  const [asApp, asAdmin] = pools as [pg.Pool, pg.Pool];
  const owner = new DataSource({
    type: 'postgres',
    url: database.ownerUrl,
    entities: [County, Voivodeship],
    poolSize: 2,
  });
  const asOwner = new CountyTransaction(owner, clock);
  const users = new UserService(new CountyService(owner, asOwner), asOwner);
  try {
    await owner.initialize();
    const built = await Test.createTestingModule({
      imports: [
        TenancyModule.forRoot({
          databaseUrl: database.url,
          clock,
        }),
        SurroundingsModule,
        IdentityModule.forRoot({ webUrl }),
        GraphQLModule.forRoot(graphqlOptions({ explorer: false, anyOperation: true })),
      ],
    }).compile();
    const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('preHandler', (_request, _reply, done) => CountyContext.open(done));
    const close = async () => {
      await app.close();
      await owner.destroy();
      for (const pool of pools) await pool.end();
      await database.drop();
    };
    try {
      await app.init();
    } catch (error) {
      await close();
      throw error;
    }
    return { app, clock, mailer, published, database, asApp, asAdmin, users, close };
  } catch (error) {
    await Promise.allSettled([...pools.map((pool) => pool.end()), owner.destroy()]);
    await database.drop().catch(() => undefined);
    throw error;
  }
}

/** Opens a county; its coordinator is `anna@<code>.example.org`. */
export function openCounty({ users }: IdentityApp, countyId: string): Promise<boolean> {
  return users.openCounty(
    {
      countyId,
      officeName: 'Powiatowy Urząd Pracy',
      contactName: 'Anna Kowalska',
      contactPhone: '15 841 20 00',
      contactEmail: `pup@${countyId}.example.org`,
    },
    { email: `anna@${countyId}.example.org`, name: 'Anna Kowalska', role: Role.COORDINATOR },
  );
}
