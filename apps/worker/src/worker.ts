import { createServer, type Server } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JobRunner } from '@beczka/jobs';
import { ProductModule } from '@beczka/product';
import type { Clock } from '@beczka/tenancy';
import { DataSource } from 'typeorm';
import type { WorkerSettings } from './settings.js';

/** The worker, already taking jobs. The clock is the system's unless another is given (a replay, a test). */
export async function createWorker(
  settings: WorkerSettings,
  clock?: Clock,
): Promise<INestApplicationContext> {
  const { sweepEveryMs, smtpUrl, mailFrom: from, dkim, bounces } = settings;
  const app = await NestFactory.createApplicationContext(
    ProductModule.forRoot(settings, {
      clock,
      work: { sweepEveryMs, mail: { smtpUrl, from, dkim, bounces } },
    }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  app.enableShutdownHooks();
  return app;
}

/** `/health` says whether the database answers; `/metrics` counts jobs and memory, as Prometheus reads them. */
export function serveHealth(app: INestApplicationContext, { host, port }: WorkerSettings): Server {
  return createServer(async (request, response) => {
    if (request.url === '/health') {
      const reachable = await app
        .get(DataSource)
        .query('SELECT 1')
        .then(
          () => true,
          () => false,
        );
      response.writeHead(reachable ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: reachable ? 'ok' : 'database unreachable' }));
    } else if (request.url === '/metrics') {
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
      response.end(metrics(app));
    } else {
      response.writeHead(404).end();
    }
  })
    .listen(port, host)
    .unref(); // It is no work that would keep a stopped process alive.
}

function metrics(app: INestApplicationContext): string {
  const jobs = [...app.get(JobRunner).counts].map(([what, count]) => {
    const [job, outcome] = what.split(' ');
    return `beczka_jobs_total{job="${job}",outcome="${outcome}"} ${count}`;
  });
  return [
    '# TYPE beczka_jobs_total counter',
    ...jobs,
    '# TYPE process_resident_memory_bytes gauge',
    `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
    '',
  ].join('\n');
}
