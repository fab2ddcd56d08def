import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
// @ts-expect-error -- it comes without types
import { Provider } from 'oidc-provider';

/** What the provider says of the person who signs in there. */
export interface Person {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who signs in there next; nobody turns back. */
  person: Person | undefined;
  /** Changes the claims of the next ID tokens; signed, unless it says so. */
  spoil: ((claims: Record<string, unknown>) => Record<string, unknown>) | undefined;
  unsigned: boolean;
  close(): Promise<void>;
}

type Claims = Record<string, unknown>;

/**
 * An OpenID Connect provider on this machine that asks no questions: whoever comes is the person it is told of, once they
 * have been sent by the client it knows.
 */
export async function startProvider(redirectUris: string[]): Promise<TestProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [clientId, clientSecret] = ['beczka', 'tajne przez poufne/+'];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const test: TestProvider = {
    issuer,
    clientId,
    clientSecret,
    person: undefined,
    spoil: undefined,
    unsigned: false,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: redirectUris }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
    claims: { email: ['email', 'email_verified'] },
    scopes: ['openid', 'email', 'profile'],
    cookies: { keys: ['test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ ...test.person, sub: accountId }),
    }),
  });

  function signed(claims: Claims): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`;
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
  }

  function spoilt(body: string): string {
    const answer = JSON.parse(body);
    if (!answer.id_token || !test.spoil) return body;
    const [head, payload, signature] = answer.id_token.split('.');
    const claims = test.spoil(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    answer.id_token = test.unsigned
      ? [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
      : signed(claims);
    return JSON.stringify(answer);
  }

  function spoilAtEnd(response: ServerResponse): void {
    const end = response.end.bind(response) as (body?: unknown) => ServerResponse;
    response.end = ((body?: unknown) => {
      if (!body) return end();
      const text = spoilt(String(body));
      response.setHeader('content-length', Buffer.byteLength(text));
      return end(text);
    }) as typeof response.end;
  }

  const serve = provider.callback();
  server.on('request', async (request, response) => {
    if (!request.url!.startsWith('/interaction/')) {
      if (request.url === '/token' && test.spoil) spoilAtEnd(response);
      return serve(request, response);
    }
    const { params } = await provider.interactionDetails(request, response);
    if (!test.person) {
      return provider.interactionFinished(request, response, { error: 'access_denied' });
    }
    const accountId = test.person.sub;
    const grant = new provider.Grant({ accountId, clientId: params.client_id });
    grant.addOIDCScope('openid email profile');
    await provider.interactionFinished(request, response, {
      login: { accountId },
      consent: { grantId: await grant.save() },
    });
  });
  return test;
}

/** Goes where the address leads, as a browser would, until it is sent to somewhere that begins so; the query it brings there. */
export async function follow(address: string, until: string): Promise<string> {
  const cookies = new Map<string, string>();
  for (let hops = 0; hops < 10; hops++) {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]!.split('=');
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`${address} answered ${answer.status}: ${await answer.text()}`);
    address = new URL(next, address).href;
    if (address.startsWith(until)) return new URL(address).search.slice(1);
  }
  throw new Error(`${until} was never reached.`);
}
