import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, CountyContext } from '@beczka/tenancy';
import { type Caller, countiesOf, type StaffCaller } from './caller.js';
import { type GraphqlContext, recogniseOnce } from './graphql-context.js';
import { linkInvalid } from '../identity.errors.js';
import { IdentityOptions } from '../identity.options.js';
import { originInWords } from './origin.js';
import { countyOfToken, hashOf } from '../session/secret-token.js';
import type { Departure } from '../provider/provider-sign-in.service.js';
import {
  cookieOptions,
  departureCookie,
  noDepartureCookie,
  readDepartureCookie,
  readSessionCookie,
  sessionCookie,
} from '../session/session-cookie.js';
import { type OpenedSession, SessionService } from '../session/session.service.js';

/** Tells who sends a request. */
@Injectable()
export class CallerService {
  constructor(
    private readonly sessions: SessionService,
    private readonly options: IdentityOptions,
  ) {}

  /** The caller of this request, recognised once; the open county context is granted the caller's counties. */
  of(request: FastifyRequest): Promise<Caller> {
    return recogniseOnce(request, async () => {
      const caller = await this.recognise(request.headers);
      const counties = countiesOf(caller);
      if (counties) CountyContext.grant(counties, actorOf(caller, request));
      return caller;
    });
  }

  /**
   * By the header `x-participant-token` if there is one, else by the session cookie.
   * Throws LINK_INVALID for a malformed participant token; an unknown or expired session is an anonymous caller.
   */
  async recognise(headers: IncomingHttpHeaders): Promise<Caller> {
    const participantToken = headers['x-participant-token'];
    if (participantToken !== undefined) return participant(String(participantToken));
    const session = this.sessionOf(headers);
    return (session && (await this.sessions.staffOf(session))) || { kind: 'anonymous' };
  }

  /**
   * Hands a new session to the browser that asked; from here on the request is its person's. The session that the browser
   * had ends, for nobody could end it there any more, and of a way to a provider it keeps nothing.
   */
  async welcome(
    { staff, token, expiresAt }: OpenedSession,
    { request, reply }: GraphqlContext,
  ): Promise<StaffCaller> {
    CountyContext.grant(countiesOf(staff)!);
    const before = this.sessionOf(request.headers);
    if (before) await this.sessions.end(before);
    const options = cookieOptions(this.options.webUrl);
    reply.header('set-cookie', sessionCookie(token, expiresAt, options));
    if (this.departureOf(request.headers)) reply.header('set-cookie', noDepartureCookie(options));
    return staff;
  }

  /** Has the browser keep the secret of its departure; gives the address to send it to. */
  sendAway({ address, secret, expiresAt }: Departure, reply: FastifyReply): string {
    reply.header('set-cookie', departureCookie(secret, expiresAt, cookieOptions(this.options.webUrl)));
    return address;
  }

  /** The secret that a browser has kept since it was sent away. */
  departureOf({ cookie }: IncomingHttpHeaders): string | undefined {
    return readDepartureCookie(cookie, cookieOptions(this.options.webUrl));
  }

  /** The token of the session that a request brings, looked up by nobody yet. */
  sessionOf({ cookie }: IncomingHttpHeaders): string | undefined {
    return readSessionCookie(cookie, cookieOptions(this.options.webUrl));
  }
}

function participant(token: string): Caller {
  const countyId = countyOfToken(token);
  if (!countyId) throw linkInvalid();
  return { kind: 'participant', countyId, tokenHash: hashOf(token) };
}

function actorOf(caller: Caller, { ip, headers }: FastifyRequest): Actor {
  const who: Actor =
    caller.kind === 'staff' ? { kind: 'ACCOUNT', id: caller.userId } : { kind: 'PARTICIPANT' };
  return {
    ...who,
    // Put into words when something is recorded: most requests only read.
    get origin() {
      return originInWords(ip, headers['user-agent']);
    },
  };
}
