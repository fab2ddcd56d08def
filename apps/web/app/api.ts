import { data, redirectDocument } from 'react-router';
import { request } from 'undici';
import type { TypedDocumentString } from './gql/graphql.js';
import { wayBackTo } from './sign-in/way-back.js';
import type { Language } from './text/language.js';

/** What is wrong with one field of a form, by the field's name (the API's path without `input.`). */
export type Fault = { field: string; message: string };
/** Why the API refused: `field` is the first that is wrong, `faults` are all of them. */
export type Failure = { code: string; field?: string; message: string; faults?: Fault[] };
export type Attempt<T> = { data: T; failure?: undefined } | { data?: undefined; failure: Failure };

/** What an error page is told. */
export type Trouble = {
  trouble:
    | 'unavailable'
    | 'busy'
    | 'missing'
    | 'forbidden'
    | 'link'
    | 'closed'
    | 'closedForYou'
    | 'unread'
    | 'internal';
  correlationId?: string;
  /** Which county is closed, where the address does not tell. */
  countyId?: string;
  /** A form to be sent once more, field by field, so that nothing typed is lost. */
  again?: [name: string, value: string][];
};

type GraphqlError = {
  message: string;
  extensions?: { code?: string; fields?: Fault[]; correlationId?: string };
};
type Answer<T> = { data?: T | null; errors?: GraphqlError[] };
type Variables<V> = V extends Record<string, never> ? [] : [V];

const address = process.env.API_URL ?? 'http://127.0.0.1:3001';
const endpoint = address.endsWith('/graphql') ? address : `${address.replace(/\/$/, '')}/graphql`;
const patience = 15_000;
/** Refusals that no form can mend. */
const LEADING_AWAY = ['UNAUTHENTICATED', 'FORBIDDEN', 'LINK_INVALID', 'COUNTY_CLOSED'];

/** The GraphQL API as one visitor of one request sees it. Server side only. */
export class Api {
  /** Cookies the API asked to set; the root's middleware hands them to the browser. */
  readonly cookies: string[] = [];

  constructor(
    private readonly request: Request,
    public language: Language,
    public participantToken?: string,
  ) {}

  /** The answer, or a thrown response that leads to sign-in or to an error page. */
  async query<T, V>(document: TypedDocumentString<T, V>, ...variables: Variables<V>): Promise<T> {
    const { data: answer, failure } = await this.ask(document, variables[0]);
    if (!failure) return answer;
    throw this.refusal(failure);
  }

  /** The answer, or a failure that a form can show beside what was typed. */
  async attempt<T, V>(document: TypedDocumentString<T, V>, ...variables: Variables<V>): Promise<Attempt<T>> {
    const answer = await this.ask(document, variables[0]);
    if (answer.failure && LEADING_AWAY.includes(answer.failure.code)) throw this.refusal(answer.failure);
    return answer;
  }

  /** A stream of the API's own, handed on as it comes; whatever it is refused with, a bare status. */
  async stream(path: string): Promise<Response> {
    try {
      const { status, body } = await fetch(new URL(path, endpoint), {
        headers: this.headers(),
        signal: this.request.signal,
      });
      const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' };
      if (status === 200) return new Response(body, { headers });
      await body?.cancel();
      return new Response(null, { status });
    } catch {
      return new Response(null, { status: 503 });
    }
  }

  private async ask<T, V>(document: TypedDocumentString<T, V>, variables: unknown): Promise<Attempt<T>> {
    let answer: Answer<T>;
    try {
      const { statusCode, headers, body } = await request(endpoint, {
        method: 'POST',
        headers: this.headers(),
        // The document stays here: the API knows it by its hash.
        body: JSON.stringify({ query: document.__meta__?.hash, persisted: true, variables }),
        headersTimeout: patience,
        bodyTimeout: patience,
      });
      this.cookies.push(...[headers['set-cookie'] ?? []].flat());
      if (statusCode === 413) {
        await body.dump();
        return { failure: { code: 'TOO_LARGE', message: '' } };
      }
      answer = (await body.json()) as Answer<T>;
    } catch (error) {
      console.error(`the API did not answer: ${(error as Error).message}`);
      return { failure: { code: 'UNAVAILABLE', message: '' } };
    }
    const [error] = answer.errors ?? [];
    if (!error && answer.data) return { data: answer.data };
    const { code = 'INTERNAL', fields, correlationId } = error?.extensions ?? {};
    // The API is of another release than this page, as in the middle of an upgrade: try again in a moment.
    if (code === 'NOT_REGISTERED') return { failure: { code: 'UNAVAILABLE', message: '' } };
    if (code === 'INTERNAL') return { failure: { code, message: correlationId ?? '' } };
    const faults = fields?.map((one) => ({ ...one, field: one.field.replace(/^input\./, '') }));
    return { failure: { code, message: error?.message ?? '', field: faults?.[0]?.field, faults } };
  }

  private headers(): Record<string, string> {
    const forwarded = this.request.headers.get('x-forwarded-for');
    const cookie = this.request.headers.get('cookie');
    const browser = this.request.headers.get('user-agent');
    return {
      'content-type': 'application/json',
      'accept-language': this.language,
      ...(browser && { 'user-agent': browser }),
      ...(forwarded && { 'x-forwarded-for': forwarded }),
      ...(this.participantToken ? { 'x-participant-token': this.participantToken } : cookie && { cookie }),
    };
  }

  /** And back again; the page to sign in is a document of its own. */
  toSignIn(): Response {
    this.cookies.push(wayBackTo(new URL(this.request.url).pathname.replace(/\.data$/, '')));
    return redirectDocument('/sign-in?again');
  }

  private refusal(failure: Failure) {
    const refuse = (status: number, trouble: Trouble) => data(trouble, { status });
    switch (failure.code) {
      case 'UNAVAILABLE':
        return data({ trouble: 'unavailable' } satisfies Trouble, {
          status: 503,
          headers: { 'Retry-After': '30' },
        });
      case 'RATE_LIMITED':
        return data({ trouble: 'busy' } satisfies Trouble, { status: 429, headers: { 'Retry-After': '60' } });
      case 'LINK_INVALID':
        return refuse(404, { trouble: 'link' });
      case 'COUNTY_CLOSED':
        return refuse(410, { trouble: this.participantToken ? 'closedForYou' : 'closed' });
      case 'UNAUTHENTICATED':
        return this.participantToken ? refuse(404, { trouble: 'link' }) : this.toSignIn();
      case 'FORBIDDEN':
        return refuse(403, { trouble: 'forbidden' });
      case 'NOT_FOUND':
      case 'INVALID':
        return refuse(404, { trouble: 'missing' });
      default:
        return refuse(500, { trouble: 'internal', correlationId: failure.message || undefined });
    }
  }
}
