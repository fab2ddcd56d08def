import { CountyContext, type Clock } from '@beczka/tenancy';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { serveLivePolls } from './live-polls.js';
import { serveQueues } from './queue-pages.js';
import type { ApiSettings } from './settings.js';

/** Room for an import of 2 MB in base64, and for a 1 MB comment to be refused at its field rather than at the door. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** The API, ready to listen. The clock is the system's unless another is given (a replay, a test). */
export async function createApi(settings: ApiSettings, clock?: Clock): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(settings, clock),
    new FastifyAdapter({
      bodyLimit: BODY_LIMIT,
      forceCloseConnections: true,
      trustProxy: settings.trustedProxies,
    }),
    { logger: ['error', 'warn'], abortOnError: false },
  );
  const fastify = app.getHttpAdapter().getInstance();
  const guards = guardsOf(settings);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(guards);
    // The explorer is a page; everything else here is data, and personal at that.
    if (request.url.startsWith('/explorer')) reply.removeHeader('content-security-policy');
    // JSON is what another site's form cannot send. Elsewhere nothing is read from a body.
    const type = request.headers['content-type'] ?? '';
    if (request.method === 'POST' && !/^application\/json\s*(;|$)/i.test(type)) {
      reply.code(415).send({ errors: [{ message: 'Send application/json.' }] });
    } else done();
  });
  // After the body has been read: its events would lose an earlier context.
  fastify.addHook('preHandler', (_request, _reply, done) => CountyContext.open(done));
  fastify.get('/health', async (_request, reply) => {
    try {
      await app.get(DataSource).query('SELECT 1');
      return { status: 'ok' };
    } catch {
      return reply.status(503).send({ status: 'database unreachable' });
    }
  });
  if (settings.explorer) {
    const { AltairFastify } = await import('altair-fastify-plugin');
    await fastify.register(AltairFastify, {
      path: '/explorer',
      baseURL: '/explorer/',
      endpointURL: '/graphql',
    });
  }
  await serveQueues(app);
  serveLivePolls(app);
  app.enableShutdownHooks();
  await app.init();
  return app;
}

/** What a page would need besides, the explorer goes without: this process serves data. */
const guardsOf = ({ webUrl }: ApiSettings): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  ...(webUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
});
