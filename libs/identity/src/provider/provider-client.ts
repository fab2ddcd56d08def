import { Injectable, Logger } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  genericGrantRequest,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { guardedFetch, isLoopback } from './guarded-fetch.js';
import { providerFailed, signInInterrupted } from '../identity.errors.js';
import { IdentityOptions } from '../identity.options.js';

/** How long a provider may take to answer once, in seconds. */
const PATIENCE = 5;

/** A county's provider, and what this website is there. */
export interface Provider {
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What goes to the provider with a browser, or is kept until it is back. */
export interface Journey {
  redirectUri: string;
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Whom a provider says it has signed in. */
export interface Asserted {
  subject: string;
  email: string | undefined;
  emailVerified: boolean | undefined;
}

/** Speaks OpenID Connect with counties' providers: authorization code with PKCE, signed ID tokens. */
@Injectable()
export class ProviderClient {
  private readonly logger = new Logger(ProviderClient.name);
  /** A website that is on this machine alone may be tried with a provider that is too. */
  private readonly here: boolean;

  constructor({ webUrl }: IdentityOptions) {
    this.here = isLoopback(new URL(webUrl));
  }

  /** Whether the provider is there, and knows the client by its secret. Throws nothing. */
  async check(provider: Provider, redirectUri: string): Promise<'GOOD' | 'UNREACHABLE' | 'CLIENT_UNKNOWN'> {
    try {
      const configuration = await this.configure(provider);
      // A code that nobody gave out: whoever refuses the code has let the client pass.
      await genericGrantRequest(configuration, 'authorization_code', {
        code: 'none',
        redirect_uri: redirectUri,
        code_verifier: 'v'.repeat(43),
      });
      return 'GOOD';
    } catch (error) {
      if (error instanceof WWWAuthenticateChallengeError) return 'CLIENT_UNKNOWN';
      if (!(error instanceof ResponseBodyError)) {
        this.warn(provider, error);
        return 'UNREACHABLE';
      }
      return ['invalid_client', 'unauthorized_client'].includes(error.error) ? 'CLIENT_UNKNOWN' : 'GOOD';
    }
  }

  /** Where to send the browser. Throws PROVIDER_FAILED. */
  async addressOf(provider: Provider, { redirectUri, state, nonce, codeVerifier }: Journey): Promise<string> {
    return this.speak(provider, async (configuration) => {
      const address = buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      });
      if (address.protocol !== 'https:' && !(this.here && isLoopback(address))) {
        throw new Error(`Browsers are not sent to ${address.origin}.`);
      }
      return address.href;
    });
  }

  /**
   * Redeems what the browser has brought back. Throws SIGN_IN_REFUSED when the person has turned back at the provider,
   * PROVIDER_FAILED for anything that does not hold: code, state, nonce, signature, issuer, audience, time.
   */
  async redeem(
    provider: Provider,
    { redirectUri, state, nonce, codeVerifier }: Journey,
    parameters: URLSearchParams,
  ): Promise<Asserted> {
    return this.speak(provider, async (configuration) => {
      const tokens = await authorizationCodeGrant(configuration, new URL(`${redirectUri}?${parameters}`), {
        pkceCodeVerifier: codeVerifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      const told =
        claims.email === undefined && configuration.serverMetadata().userinfo_endpoint
          ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : claims;
      return {
        subject: claims.sub,
        email: typeof told.email === 'string' ? told.email : undefined,
        emailVerified: typeof told.email_verified === 'boolean' ? told.email_verified : undefined,
      };
    });
  }

  private async speak<T>(provider: Provider, say: (configuration: Configuration) => Promise<T>): Promise<T> {
    try {
      return await say(await this.configure(provider));
    } catch (error) {
      if (error instanceof AuthorizationResponseError && error.error === 'access_denied') {
        throw signInInterrupted();
      }
      this.warn(provider, error);
      throw providerFailed();
    }
  }

  private configure({ issuer, clientId, clientSecret }: Provider): Promise<Configuration> {
    const url = new URL(issuer);
    const insecure = this.here && isLoopback(url);
    return discovery(url, clientId, undefined, authenticatedBy(clientSecret), {
      [customFetch]: guardedFetch(this.here),
      timeout: PATIENCE,
      execute: [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])],
    });
  }

  private warn({ issuer }: Provider, error: unknown): void {
    const { message, cause } = error as Error;
    this.logger.warn(`${issuer}: ${message}${cause instanceof Error ? ` (${cause.message})` : ''}`);
  }
}

/** In the header, as the standard has it, unless the provider takes it in the body alone. */
function authenticatedBy(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}
