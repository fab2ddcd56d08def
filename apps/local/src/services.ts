import { createConnection } from 'node:net';
import type { StackFolder } from './folders.ts';
import type { Launch } from './launch.ts';
import { anyFreePort } from './ports.ts';
import { step } from './progress.ts';
import { secretsKey } from './secrets-key.ts';
import type { BouncePlace } from './services/bounce.ts';
import { type Inbox, startInbox } from './services/inbox.ts';
import { type DatabaseUrls, type Postgres, startPostgres } from './services/postgres.ts';
import { startRedis } from './services/redis.ts';

/** Where the services answer. */
export interface Connections {
  databaseUrl: string;
  migrationDatabaseUrl: string;
  /** Only for the embedded Postgres. */
  adminDatabaseUrl?: string;
  redisUrl: string;
  smtpUrl: string;
  /** Only for the mail inbox that is started here. */
  inboxUrl?: string;
  /** Where that inbox sends mail back to; the worker listens there. */
  bounces?: BouncePlace & { secret: string };
}

export interface Services extends Connections {
  /** The embedded Postgres, for making more databases. */
  postgres?: Postgres;
}

/** The environment variables that lead to the services. */
export function environmentOf(connections: Connections): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: connections.databaseUrl,
    MIGRATION_DATABASE_URL: connections.migrationDatabaseUrl,
    TEST_ADMIN_DATABASE_URL: connections.adminDatabaseUrl,
    REDIS_URL: connections.redisUrl,
    SMTP_URL: connections.smtpUrl,
    INBOX_URL: connections.inboxUrl,
    ...(connections.bounces && {
      BOUNCE_DOMAIN: connections.bounces.domain,
      BOUNCE_SECRET: connections.bounces.secret,
      BOUNCE_SMTP_PORT: String(connections.bounces.port),
    }),
  };
}

export interface ServiceOptions {
  /** Services that run elsewhere, as DATABASE_URL, MIGRATION_DATABASE_URL, REDIS_URL and SMTP_URL. */
  given?: NodeJS.ProcessEnv;
  /** Free ones are taken for what is absent. */
  ports?: { postgres: number; redis: number; smtp: number; inbox: number; bounces: number };
  /** Keeps data, waits for the disk. */
  durable: boolean;
}

/** Starts what is not given: Postgres, Redis, the mail inbox. They end with the launch. */
export async function startServices(
  { processes, folder, atEnd }: Launch,
  { given = {}, ports, durable }: ServiceOptions,
): Promise<Services> {
  const { DATABASE_URL, MIGRATION_DATABASE_URL = DATABASE_URL, REDIS_URL, SMTP_URL } = given;
  let postgres: Postgres | undefined;
  let database: Omit<DatabaseUrls, 'adminDatabaseUrl'>;
  if (DATABASE_URL && MIGRATION_DATABASE_URL) {
    await mustAnswer('DATABASE_URL', DATABASE_URL, 5432);
    database = { databaseUrl: DATABASE_URL, migrationDatabaseUrl: MIGRATION_DATABASE_URL };
  } else {
    const port = ports?.postgres ?? (await anyFreePort());
    [postgres, database] = await step('Starting Postgres', async () => {
      const started = await startPostgres(processes, folder, { port, durable });
      return [started, await started.database('beczka')];
    });
  }

  if (REDIS_URL) await mustAnswer('REDIS_URL', REDIS_URL, 6379);
  const redisPort = ports?.redis ?? (await anyFreePort());
  const redisUrl =
    REDIS_URL ??
    (await step('Starting Redis', () => startRedis(processes, folder, { port: redisPort, durable })));

  let inbox: Inbox | undefined;
  const bounces = {
    domain: 'zwroty.example.org',
    port: ports?.bounces ?? (await anyFreePort()),
    secret: secretsKey(folder),
  };
  if (SMTP_URL) await mustAnswer('SMTP_URL', SMTP_URL, 587);
  else inbox = await step('Starting the mail inbox', () => openInbox(folder, ports, bounces));
  if (inbox) atEnd(inbox.stop);
  const smtpUrl = SMTP_URL ?? inbox?.smtpUrl ?? '';
  return {
    ...{ ...database, redisUrl, smtpUrl, postgres },
    ...(inbox && { inboxUrl: inbox.url, bounces }),
  };
}

const openInbox = (
  folder: StackFolder,
  ports: ServiceOptions['ports'],
  bounces: BouncePlace,
): Promise<Inbox> =>
  startInbox({
    dir: folder.inbox,
    bounces,
    smtpPort: ports?.smtp,
    httpPort: ports?.inbox,
    // An address to try out what happens to a message that nobody can take: nie.istnieje@….
    onRecipient: (address) =>
      address.startsWith('nie.istnieje')
        ? { responseCode: 550, message: `5.1.1 <${address}>: Recipient address rejected: User unknown` }
        : undefined,
  });

/** @throws naming the variable when nothing listens where it leads */
async function mustAnswer(variable: string, url: string, usualPort: number): Promise<void> {
  const { hostname, port } = new URL(url);
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || usualPort) };
  const reason = await new Promise<string | undefined>((resolve) => {
    const socket = createConnection({ ...place, timeout: 5000 }, () => resolve(undefined));
    socket.once('error', (error) => resolve(error.message));
    socket.once('timeout', () => resolve('no answer within 5 s'));
    socket.once('connect', () => socket.end());
  });
  if (reason !== undefined) {
    throw new Error(
      `${variable} leads to ${place.host}:${place.port}, and nothing answers there (${reason}).`,
    );
  }
}
