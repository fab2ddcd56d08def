import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { type ApiSettings, createApi } from '@beczka/api';
import { ManualClock } from '@beczka/tenancy';
import { createWorker, type WorkerSettings } from '@beczka/worker';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { anyFreePort } from '../../apps/local/src/ports.ts';
import { type TestDatabase, urlOf } from './database.ts';

/** Keys of one test file in Redis; two files at once do not meet. */
export const ownQueuePrefix = (): string => `{test-${randomBytes(6).toString('hex')}}`;

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    field?: string;
    fields?: { field: string; message: string }[];
    correlationId?: string;
  };
}

export interface Answer {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever it asked for
  data: any;
  errors: GraphqlError[];
  cookie: string | undefined;
  headers: Headers;
}

export interface Caller {
  cookie?: string | undefined;
  token?: string | undefined;
  headers?: Record<string, string>;
  language?: 'pl' | 'en';
}

export interface TestApi {
  app: NestFastifyApplication;
  url: string;
  clock: ManualClock;
  ask(query: string, variables?: object, caller?: Caller): Promise<Answer>;
  close(): Promise<void>;
}

/** A Monday morning in the season, when mail may go out. */
export const MONDAY_MORNING = new Date('2026-11-02T09:00:00Z');

/** The real API on a free loopback port, as beczka_app, on a clock that stands still until it is set. */
export async function startApi(
  database: TestDatabase,
  options: Partial<ApiSettings> & { clock?: ManualClock } = {},
): Promise<TestApi> {
  const { clock = new ManualClock(MONDAY_MORNING), ...settings } = options;
  const port = await anyFreePort();
  const app = await createApi(
    {
      databaseUrl: database.url,
      databasePoolSize: 5,
      redisUrl: urlOf('REDIS_URL'),
      queuePrefix: ownQueuePrefix(),
      webUrl: 'https://beczka.example.org',
      host: '127.0.0.1',
      port,
      explorer: false,
      anyOperation: true,
      trustedProxies: [],
      ...settings,
    },
    clock,
  );
  await app.listen(port, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  return {
    app,
    url,
    clock,
    ask: (query, variables, caller) => ask(url, query, variables, caller),
    close: () => app.close(),
  };
}

/** The real worker; it takes jobs as soon as this returns. */
export function startWorker(
  database: TestDatabase,
  { smtpUrl, clock, ...settings }: Partial<WorkerSettings> & { smtpUrl: string; clock: ManualClock },
): Promise<INestApplicationContext> {
  return createWorker(
    {
      databaseUrl: database.url,
      databasePoolSize: 5,
      redisUrl: urlOf('REDIS_URL'),
      queuePrefix: ownQueuePrefix(),
      smtpUrl,
      mailFrom: 'Beczka <beczka@example.org>',
      webUrl: 'https://beczka.example.org',
      sweepEveryMs: 200,
      host: '127.0.0.1',
      port: 0,
      ...settings,
    },
    clock,
  );
}

async function ask(url: string, query: string, variables: object = {}, caller: Caller = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': caller.language ?? 'pl',
      ...(caller.cookie ? { cookie: caller.cookie } : {}),
      ...caller.headers,
      ...(caller.token === undefined ? {} : { 'x-participant-token': caller.token }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { data?: unknown; errors?: GraphqlError[] };
  return {
    status: response.status,
    data: body.data ?? null,
    errors: body.errors ?? [],
    cookie: response.headers.getSetCookie()[0]?.split(';')[0],
    headers: response.headers,
  };
}
