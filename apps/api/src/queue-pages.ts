import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { CallerService } from '@beczka/identity';
import { JOB_QUEUES, JobPublisher } from '@beczka/jobs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const PATH = '/operator/queues';

/** The pages load and run what is their own alone; they style by attributes. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The queues for operators to look at, and for nobody to change. Every request is asked for its session, those for
 * styles and scripts too: 401 without one, 403 for whoever is no operator. Jobs carry codes of counties alone.
 */
export async function serveQueues(app: NestFastifyApplication): Promise<void> {
  const publisher = app.get(JobPublisher, { strict: false });
  const callers = app.get(CallerService, { strict: false });
  const pages = new FastifyAdapter().setBasePath(PATH);
  createBullBoard({
    queues: [...new Set(Object.values(JOB_QUEUES))].map(
      (name) => new BullMQAdapter(publisher.queue(name), { readOnlyMode: true }),
    ),
    // Its package has types of its own, from a release of the api that is otherwise the same.
    serverAdapter: pages as unknown as Parameters<typeof createBullBoard>[0]['serverAdapter'],
    options: { uiConfig: { boardTitle: 'Beczka', hideRedisDetails: true } },
  });
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(async (guarded) => {
    guarded.addHook('onRequest', async ({ method, headers: { cookie } }, reply) => {
      const caller = await callers.recognise({ cookie });
      if (caller.kind !== 'staff') return reply.code(401).send();
      if (!caller.operator) return reply.code(403).send();
      if (method !== 'GET' && method !== 'HEAD') return reply.code(405).send();
      reply.header('content-security-policy', POLICY);
    });
    await guarded.register(pages.registerPlugin(), { prefix: PATH });
  });
}
