import { Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { DataSource } from 'typeorm';
import { parse, v7 } from 'uuid';
import { JobPublisher } from '@beczka/jobs';
import { Clock, DomainError, notFound } from '@beczka/tenancy';
import { passkeyRefused, signInAgain, unauthenticated } from '../identity.errors.js';
import { IdentityOptions } from '../identity.options.js';
import type { Passkey } from './passkey.entity.js';
import { hashOf, newToken } from '../session/secret-token.js';
import { type OpenedSession, SessionService } from '../session/session.service.js';

/** How long a browser may take to answer, in milliseconds. */
const CHALLENGE_LIFE = 5 * 60_000;

interface AccountRow {
  /** Whether the session was opened within the last half hour. */
  recent: boolean;
  user_id: string;
  email: string;
  name: string;
  credential_ids: string[];
}

interface KeyRow {
  user_id: string;
  public_key: Buffer<ArrayBuffer>;
  /** A bigint, which comes as text. */
  counter: string;
}

interface PasskeyRow extends Omit<Passkey, 'lastUsedAt'> {
  last_used_at: Date | null;
}

/**
 * Passkeys (WebAuthn): a person adds one while signed in and signs in by it without giving an address. Every challenge
 * is answered once, within five minutes; the hash that stands for it is used up in the transaction that believes it. Keys
 * are changed by who has signed in within the last half hour, and their owner is told by mail.
 */
@Injectable()
export class PasskeyService {
  /** Keys are bound to the website's name, and answers to its origin. */
  private readonly site: { expectedOrigin: string; expectedRPID: string };

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly sessions: SessionService,
    private readonly publisher: JobPublisher,
    { webUrl }: IdentityOptions,
  ) {
    const { origin, hostname } = new URL(webUrl);
    this.site = { expectedOrigin: origin, expectedRPID: hostname };
  }

  /**
   * What `navigator.credentials.create` is to be asked, as JSON. The challenge is this session's person's alone.
   * Throws SIGN_IN_AGAIN.
   */
  async creationOptions(session: string): Promise<string> {
    const challenge = newToken();
    const [account]: AccountRow[] = await this.source.query(
      'SELECT * FROM challenge_new_passkey($1, $2, $3, $4)',
      [hashOf(session), hashOf(challenge), ...this.challengeTimes()],
    );
    if (!account) throw unauthenticated();
    if (!account.recent) throw signInAgain();
    const options = await generateRegistrationOptions({
      rpName: 'Beczka',
      rpID: this.site.expectedRPID,
      userID: parse(account.user_id),
      userName: account.email,
      userDisplayName: account.name,
      challenge: Buffer.from(challenge, 'base64url'),
      timeout: CHALLENGE_LIFE,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: account.credential_ids.map((id) => ({ id })),
    });
    return JSON.stringify(options);
  }

  /**
   * Keeps the key that a browser of these words has made for this session's person. Throws PASSKEY_REFUSED for an
   * answer to no challenge of theirs, or one that does not bear looking into; SIGN_IN_AGAIN.
   */
  async add(session: string, response: string, browser: string | null): Promise<Passkey> {
    let challenge = '';
    const { registrationInfo } = await holding(() =>
      verifyRegistrationResponse({
        ...this.site,
        response: JSON.parse(response),
        expectedChallenge: (given) => Boolean((challenge = given)),
      }),
    );
    if (!registrationInfo) throw passkeyRefused();
    const { id: credentialId, publicKey, counter } = registrationInfo.credential;
    const [id, now] = [v7(), this.clock.now()];
    const [{ outcome }] = await this.source.query(
      'SELECT add_passkey($1, $2, $3, $4, $5, $6, $7, $8) AS outcome',
      [hashOf(session), hashOf(challenge), now, id, credentialId, Buffer.from(publicKey), counter, browser],
    );
    if (outcome === 'STALE') throw signInAgain();
    if (outcome !== 'DONE') throw passkeyRefused();
    this.publisher.publish('account-notice.send', {});
    return { id, browser, since: now, lastUsedAt: null };
  }

  /** What `navigator.credentials.get` is to be asked, as JSON. It names nobody: the device knows whose keys it has. */
  async requestOptions(): Promise<string> {
    const challenge = newToken();
    await this.source.query('SELECT challenge_passkey($1, $2, $3)', [
      hashOf(challenge),
      ...this.challengeTimes(),
    ]);
    const options = await generateAuthenticationOptions({
      rpID: this.site.expectedRPID,
      challenge: Buffer.from(challenge, 'base64url'),
      timeout: CHALLENGE_LIFE,
      userVerification: 'required',
    });
    return JSON.stringify(options);
  }

  /**
   * Opens a session for the owner of the key that has signed the challenge, in a browser of these words.
   * Throws PASSKEY_REFUSED, whatever is wrong with the answer; whose key it names hears of it in their counties' logs.
   */
  async signIn(response: string, browser: string | null): Promise<OpenedSession> {
    const answer = await holding(() => named(JSON.parse(response)));
    try {
      return await this.signInBy(answer, browser);
    } catch (error) {
      if (error instanceof DomainError)
        await this.source.query('SELECT passkey_refused($1, $2, $3)', [answer.id, this.clock.now(), browser]);
      throw error;
    }
  }

  /** Throws PASSKEY_REFUSED. */
  private async signInBy(answer: AuthenticationResponseJSON, browser: string | null): Promise<OpenedSession> {
    const [key]: KeyRow[] = await this.source.query('SELECT * FROM passkey_to_verify($1)', [answer.id]);
    if (!key) throw passkeyRefused();
    let challenge = '';
    const { verified, authenticationInfo } = await holding(() =>
      verifyAuthenticationResponse({
        ...this.site,
        response: answer,
        expectedChallenge: (given) => Boolean((challenge = given)),
        credential: { id: answer.id, publicKey: key.public_key, counter: Number(key.counter) },
      }),
    );
    const bearer = Buffer.from(answer.response.userHandle ?? '', 'base64url');
    if (!verified || !bearer.equals(parse(key.user_id))) throw passkeyRefused();
    const opened = await this.sessions.open(({ hash, now, idleUntil }) =>
      this.source.query('SELECT * FROM sign_in_by_passkey($1, $2, $3, $4, $5, $6, $7)', [
        answer.id,
        authenticationInfo.newCounter,
        hashOf(challenge),
        hash,
        now,
        idleUntil,
        browser,
      ]),
    );
    if (!opened) throw passkeyRefused();
    return opened;
  }

  /** Those of this session's person, the oldest first. */
  async ofSamePerson(session: string): Promise<Passkey[]> {
    const rows: PasskeyRow[] = await this.source.query('SELECT * FROM own_passkeys($1, $2)', [
      hashOf(session),
      this.clock.now(),
    ]);
    return rows.map(({ last_used_at: lastUsedAt, ...passkey }) => ({ ...passkey, lastUsedAt }));
  }

  /**
   * Nobody signs in by it any more; sessions that it has opened go on. By a browser of these words. Throws NOT_FOUND,
   * SIGN_IN_AGAIN.
   */
  async remove(session: string, id: string, browser: string | null): Promise<void> {
    const [{ outcome }] = await this.source.query('SELECT remove_passkey($1, $2, $3, $4) AS outcome', [
      hashOf(session),
      this.clock.now(),
      id,
      browser,
    ]);
    if (outcome === 'STALE') throw signInAgain();
    if (outcome !== 'DONE') throw notFound();
    this.publisher.publish('account-notice.send', {});
  }

  private challengeTimes(): [now: Date, expiry: Date] {
    const now = this.clock.now();
    return [now, new Date(now.getTime() + CHALLENGE_LIFE)];
  }
}

/** What a look into an answer gives. Whatever it objects to, its sender is told the same. */
async function holding<T>(look: () => T | Promise<T>): Promise<T> {
  try {
    return await look();
  } catch {
    throw passkeyRefused();
  }
}

/** The answer, whose key can be looked up by its name. Throws when it names none. */
function named(answer: AuthenticationResponseJSON): AuthenticationResponseJSON {
  if (!/^[\w-]+$/.test(answer.id)) throw passkeyRefused();
  return answer;
}
