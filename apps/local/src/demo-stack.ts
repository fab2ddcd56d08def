import { startApps, webUrlOf } from './apps.ts';
import { findChromium } from './chromium.ts';
import { loadDemo } from './demo-county.ts';
import type { Launch } from './launch.ts';
import { anyFreePort } from './ports.ts';
import { migrate } from './prepare.ts';
import { step } from './progress.ts';
import { secretsKey } from './secrets-key.ts';
import { environmentOf, type Services } from './services.ts';

/**
 * The whole service on a database of its own with the demo county, as `npm start` would run it but for the clock: it
 * shows daytime, since nothing is mailed at night, or stands still at an ISO instant.
 * @returns the environment that tells a browser's run where everything is
 */
export async function startDemoStack(
  { processes, folder }: Launch,
  services: Services | undefined,
  stillAt?: string,
): Promise<NodeJS.ProcessEnv> {
  if (!services?.postgres) throw new Error('The browser tests need the services.');
  const chromium = await step('Looking for Chromium', () => findChromium(processes));
  const redisUrl = new URL(services.redisUrl);
  redisUrl.pathname = '/1'; // the integration tests have the first
  const connections = {
    ...services,
    ...(await services.postgres.database('beczka_e2e')),
    redisUrl: redisUrl.href,
  };
  const ports = { web: await anyFreePort(), api: await anyFreePort(), worker: await anyFreePort() };
  const clock = { DAY_CLOCK_BEGAN: new Date().toISOString(), STILL_CLOCK_AT: stillAt };
  await migrate(processes, connections);
  await loadDemo(processes, folder, connections, webUrlOf(ports), stillAt);
  const urls = await startApps(processes, connections, ports, {
    api: 'test/support/day-api.ts',
    worker: 'test/support/day-worker.ts',
    env: { ...clock, SECRETS_KEY: secretsKey(folder) },
  });
  return {
    ...environmentOf(connections),
    ...clock,
    WEB_URL: urls.web,
    API_URL: urls.apiUrl,
    WORKER_HEALTH_URL: urls.workerHealth,
    CHROMIUM_PATH: chromium,
  };
}
