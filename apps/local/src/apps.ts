import type { Processes } from './processes.ts';
import { step } from './progress.ts';
import { type Connections, environmentOf } from './services.ts';

/** Where the applications answer. */
export interface AppUrls {
  web: string;
  apiUrl: string;
  workerHealth: string;
  graphql: string;
}

export interface AppPorts {
  web: number;
  api: number;
  worker: number;
}

/** Links name `localhost`, where browsers allow passkeys; processes reach each other by address. */
export const webUrlOf = (ports: Pick<AppPorts, 'web'>): string => `http://localhost:${ports.web}`;

/**
 * A small heap: V8 lets garbage grow in proportion to what it is allowed, and no process here holds 100 MB of what it
 * uses. Under load they keep a third less, at the price of a few more short collections. Deployments use it too.
 */
export const SMALL_HEAP = ['--max-semi-space-size=16', '--max-old-space-size=384'];

/** What a test runs in place of the applications' own programs, and what it tells them. */
export interface AppChanges {
  api?: string;
  worker?: string;
  env?: NodeJS.ProcessEnv;
}

/** Starts api, worker and web and waits until each says that it is well. */
export async function startApps(
  processes: Processes,
  connections: Connections,
  ports: AppPorts,
  changes: AppChanges = {},
): Promise<AppUrls> {
  const web = webUrlOf(ports);
  const apiUrl = `http://127.0.0.1:${ports.api}`;
  const env = {
    NODE_ENV: 'production',
    MAIL_FROM: 'Beczka <beczka@example.org>',
    ...environmentOf(connections),
    MIGRATION_DATABASE_URL: undefined, // the owner's rights are no business of what serves
    TEST_ADMIN_DATABASE_URL: undefined,
    WEB_URL: web,
    API_URL: apiUrl,
    HOST: '127.0.0.1',
    EXPLORER: '1',
    TRUSTED_PROXIES: 'loopback',
    ...changes.env,
  };
  const programs = [
    ['api', changes.api ?? 'apps/api/dist/main.js', ports.api],
    ['worker', changes.worker ?? 'apps/worker/dist/main.js', ports.worker],
    ['web', 'apps/web/server.mjs', ports.web],
  ] as const;
  await step('Starting api, worker and web', () =>
    Promise.all(
      programs.map(async ([name, program, port]) => {
        processes.start({
          name,
          command: process.execPath,
          args: ['--enable-source-maps', ...SMALL_HEAP, program],
          env: { ...env, PORT: String(port) },
        });
        await processes.waitFor(name, () => isWell(`http://127.0.0.1:${port}/health`));
      }),
    ),
  );
  return {
    web,
    apiUrl,
    workerHealth: `http://127.0.0.1:${ports.worker}/health`,
    graphql: `http://localhost:${ports.api}/explorer/`,
  };
}

const isWell = async (url: string): Promise<boolean> =>
  (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
