import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  Clock,
  CountyContext,
  CountyService,
  CountyTransaction,
  notFound,
  type NamedCounty,
} from '@beczka/tenancy';
import { clientUnknown, issuerUnreachable, providersOff, secretMissing } from '../identity.errors.js';
import { IdentityOptions } from '../identity.options.js';
import { type Provider, ProviderClient } from './provider-client.js';
import { seal, unseal } from './sealed-secret.js';
import { SignInProvider, type SignInProviderSettings } from './sign-in-provider.entity.js';
import type { SaveSignInProviderInput } from './sign-in-provider.inputs.js';

/** Counties' own providers of identity. Secrets are sealed under a key of the installation's. */
@Injectable()
export class SignInProviderService {
  constructor(
    private readonly source: DataSource,
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly counties: CountyService,
    private readonly client: ProviderClient,
    private readonly options: IdentityOptions,
  ) {}

  async settings(countyId: string): Promise<SignInProviderSettings> {
    return {
      available: Boolean(this.options.secretsKey),
      redirectUri: this.redirectUri(countyId),
      signInUrl: this.signInUrl(countyId),
      provider: await this.find(countyId),
    };
  }

  /**
   * Keeps a provider that answers and knows this website. With another issuer or client, for which people may have other
   * subjects, everybody whom the one before has signed in is signed out. Throws INVALID at `input.issuer` or `input.clientSecret`, UNAVAILABLE where no secrets are kept.
   */
  async save({ countyId, issuer, clientId, clientSecret: given }: SaveSignInProviderInput): Promise<void> {
    const key = this.key();
    if (!isIssuer(issuer)) throw issuerUnreachable();
    const kept = await this.find(countyId);
    // A secret goes to nobody but the one it was given for.
    const clientSecret = given ?? (kept?.issuer === issuer ? this.unsealed(kept) : undefined);
    if (!clientSecret) throw secretMissing();
    await this.check(countyId, { issuer, clientId, clientSecret });
    await this.transaction.write(countyId, async (manager) => {
      const now = await manager.findOneBy(SignInProvider, { countyId });
      if (now && (now.issuer !== issuer || now.clientId !== clientId))
        await manager.query('SELECT end_provider_sign_ins($1)', [countyId]);
      await manager.save(SignInProvider, {
        countyId,
        issuer,
        clientId,
        sealedSecret: seal(key, countyId, clientSecret),
        secretGivenAt: given || !now ? this.clock.now() : now.secretGivenAt,
      });
    });
  }

  /** Asks the provider that is kept. Throws as `save`, and NOT_FOUND. */
  async test(countyId: string): Promise<void> {
    await this.check(countyId, await this.get(countyId));
  }

  /** Whom it has signed in is signed out. Throws NOT_FOUND. */
  async remove(countyId: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const { affected } = await manager.delete(SignInProvider, { countyId });
      if (!affected) throw notFound();
      await manager.query('SELECT end_provider_sign_ins($1)', [countyId]);
    });
  }

  /** The counties whose staff may sign in so, by name. */
  async countiesWithProvider(): Promise<NamedCounty[]> {
    if (!this.options.secretsKey) return [];
    const rows: { id: string }[] = await this.source.query('SELECT counties_with_provider() AS id');
    return this.counties.byName(rows.map(({ id }) => id));
  }

  /** The provider of an open county for whoever is not signed in yet. Throws NOT_FOUND. */
  async ofStranger(countyId: string): Promise<Provider> {
    if (!(await this.counties.openCounties()).includes(countyId)) throw notFound();
    return CountyContext.run([countyId], () => this.get(countyId));
  }

  redirectUri(countyId: string): string {
    return `${this.signInUrl(countyId)}/callback`;
  }

  private signInUrl(countyId: string): string {
    return `${this.options.webUrl}/sign-in/county/${countyId}`;
  }

  private find(countyId: string): Promise<SignInProvider | null> {
    return this.transaction.read(countyId, (manager) => manager.findOneBy(SignInProvider, { countyId }));
  }

  private async get(countyId: string): Promise<Provider> {
    const kept = await this.find(countyId);
    if (!kept) throw notFound();
    const clientSecret = this.unsealed(kept);
    if (!clientSecret) throw secretMissing();
    return { issuer: kept.issuer, clientId: kept.clientId, clientSecret };
  }

  private unsealed({ countyId, sealedSecret }: SignInProvider): string | undefined {
    return unseal(this.key(), countyId, sealedSecret);
  }

  private key(): Buffer {
    if (!this.options.secretsKey) throw providersOff();
    return this.options.secretsKey;
  }

  private async check(countyId: string, provider: Provider): Promise<void> {
    switch (await this.client.check(provider, this.redirectUri(countyId))) {
      case 'UNREACHABLE':
        throw issuerUnreachable();
      case 'CLIENT_UNKNOWN':
        throw clientUnknown();
    }
  }
}

function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  return Boolean(url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username);
}
