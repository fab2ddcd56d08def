import type { OutgoingHttpHeaders } from 'node:http';
import { Action, CallerService, hashOf, mayDo, SessionService } from '@beczka/identity';
import { PollWatchService } from '@beczka/scheduling';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { validate as isUuid } from 'uuid';

/** Between signs of life, in milliseconds; each time it is asked anew whether the caller may look. */
const HEARTBEAT = 5_000;
/** A browser opens some six connections to one host, and pages must still load beside the streams. */
const MOST_A_SESSION = 4;
const MOST = 1_000;

type Place = { countyId: string; pollId: string };

/**
 * `GET /live/:countyId/poll/:pollId`: server-sent events that tell whether a poll is still as it was. Each `pulse` carries
 * a mark, never what was answered. 401 without a session, 404 for whoever does not belong to the county, 410 for a
 * county that is closed, 429 for too many streams at once. When that changes while it is open, `over` ends it.
 */
export function serveLivePolls(app: NestFastifyApplication): void {
  const callers = app.get(CallerService, { strict: false });
  const sessions = app.get(SessionService, { strict: false });
  const watches = app.get(PollWatchService, { strict: false });
  const open = new Map<string, number>();
  let all = 0;

  /** The status that a refusal has; undefined for whoever may look. Looking on is no use of a session. */
  async function refusal(token: string | undefined, countyId: string): Promise<number | undefined> {
    const staff = token && (await sessions.staffOf(token, { use: false }));
    if (!staff) return 401;
    const membership = staff.memberships.find((one) => one.countyId === countyId);
    if (!membership) return staff.closedCounties.includes(countyId) ? 410 : 404;
    return mayDo(membership.role, Action.VIEW_COUNTY) ? undefined : 404;
  }

  async function serve(request: FastifyRequest<{ Params: Place }>, reply: FastifyReply) {
    const { countyId, pollId } = request.params;
    const token = callers.sessionOf(request.headers);
    const refused = await refusal(token, countyId);
    if (refused) return reply.code(refused).send();
    if (!isUuid(pollId) || !(await watches.pulse(countyId, pollId))) return reply.code(404).send();
    const session = hashOf(token!).toString('base64url');
    const own = open.get(session) ?? 0;
    if (own >= MOST_A_SESSION || all >= MOST) return reply.code(429).send();
    const { raw } = reply.hijack();
    // Gone before it began: it would never be closed again.
    if (raw.destroyed) return reply;
    open.set(session, own + 1);
    all++;
    raw.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      'content-type': 'text/event-stream; charset=utf-8',
      // A proxy in front must not wait for the end.
      'x-accel-buffering': 'no',
    });
    const say = (event: string, data: string) => raw.write(`event: ${event}\ndata: ${data}\n\n`);
    const unwatch = watches.watch(countyId, pollId, (pulse) => say('pulse', pulse));
    let asking = false;
    const beat = setInterval(() => {
      // While Postgres is slow the last question is waited for.
      if (asking) return;
      asking = true;
      void refusal(token, countyId)
        .then((ended) => {
          if (!ended) return raw.write(': here\n\n');
          say('over', String(ended));
          return end();
        })
        // Without an answer from Postgres nobody knows whether they still may.
        .catch(end)
        .finally(() => (asking = false));
    }, HEARTBEAT).unref();
    // Nothing is said after the end.
    const stop = () => {
      clearInterval(beat);
      unwatch();
    };
    const end = () => {
      stop();
      raw.end();
    };
    // A browser that is gone closes its stream as well.
    raw.on('error', () => undefined);
    raw.once('close', () => {
      stop();
      all--;
      const left = open.get(session)! - 1;
      if (left) open.set(session, left);
      else open.delete(session);
    });
    return reply;
  }

  app.getHttpAdapter().getInstance().get<{ Params: Place }>('/live/:countyId/poll/:pollId', serve);
}
