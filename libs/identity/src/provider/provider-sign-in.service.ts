import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@beczka/tenancy';
import { addressNotVerified, attemptOver, invitationWaits, nobodyHere } from '../identity.errors.js';
import { type Journey, ProviderClient } from './provider-client.js';
import { hashOf, isToken, newToken } from '../session/secret-token.js';
import { type OpenedSession, SessionService } from '../session/session.service.js';
import { SignInProviderService } from './sign-in-provider.service.js';

/** How long a person may take at their provider, in milliseconds. */
const ATTEMPT_LIFE = 10 * 60_000;

/** A browser that is to be sent to a provider. */
export interface Departure {
  address: string;
  /** Kept by the browser until it is back, and told to nobody else. */
  secret: string;
  expiresAt: Date;
}

/**
 * Sign-in by a county's provider. A browser comes back once, with the state it was sent with and the secret it kept; what
 * else is to be kept meanwhile follows from that secret.
 */
@Injectable()
export class ProviderSignInService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly providers: SignInProviderService,
    private readonly client: ProviderClient,
    private readonly sessions: SessionService,
  ) {}

  /** Throws NOT_FOUND for a county without a provider, PROVIDER_FAILED when it does not answer. */
  async start(countyId: string): Promise<Departure> {
    const provider = await this.providers.ofStranger(countyId);
    const [state, secret, now] = [newToken(), newToken(), this.clock.now()];
    const address = await this.client.addressOf(provider, this.journey(countyId, state, secret));
    const expiresAt = new Date(now.getTime() + ATTEMPT_LIFE);
    await this.source.query('SELECT start_provider_sign_in($1, $2, $3, $4)', [
      attemptOf(state, secret),
      countyId,
      now,
      expiresAt,
    ]);
    return { address, secret, expiresAt };
  }

  /**
   * Opens a session, good for this county alone, for the member whom its provider means.
   * Throws SIGN_IN_REFUSED for a browser that was not sent, is late or back again, and for whoever is not a member here;
   * PROVIDER_FAILED when the provider does not answer, or what it says does not hold.
   */
  async finish(
    countyId: string,
    secret: string | undefined,
    query: string,
    browser: string | null,
  ): Promise<OpenedSession> {
    const parameters = new URLSearchParams(query);
    const state = parameters.get('state') ?? '';
    if (!secret || !isToken(secret) || !isToken(state)) throw attemptOver();
    const attempt = attemptOf(state, secret);
    const [{ taken }] = await this.source.query('SELECT take_provider_attempt($1, $2, $3) AS taken', [
      attempt,
      countyId,
      this.clock.now(),
    ]);
    if (!taken) throw attemptOver();
    const provider = await this.providers.ofStranger(countyId);
    const journey = this.journey(countyId, state, secret);
    const { subject, email, emailVerified } = await this.client.redeem(provider, journey, parameters);
    const refusal = async (verified: boolean) => {
      const named = [countyId, provider.issuer, subject, email, verified, this.clock.now(), browser];
      const [{ why }] = await this.source.query(
        'SELECT provider_refused($1, $2, $3, $4, $5, $6, $7) AS why',
        named,
      );
      return why === 'NOT_ACCEPTED' ? invitationWaits() : nobodyHere();
    };
    if (emailVerified === false) {
      await refusal(false);
      throw addressNotVerified();
    }
    const opened = await this.sessions.open(({ hash, now, idleUntil }) =>
      this.source.query('SELECT * FROM sign_in_by_provider($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
        attempt,
        countyId,
        provider.issuer,
        subject,
        email,
        hash,
        now,
        idleUntil,
        browser,
      ]),
    );
    if (!opened) throw await refusal(true);
    return opened;
  }

  private journey(countyId: string, state: string, secret: string): Journey {
    const following = (what: string) => createHmac('sha256', secret).update(what).digest('base64url');
    return {
      redirectUri: this.providers.redirectUri(countyId),
      state,
      nonce: following('nonce'),
      codeVerifier: following('verifier'),
    };
  }
}

const attemptOf = (state: string, secret: string) => hashOf(`${state}.${secret}`);
