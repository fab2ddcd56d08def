import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CountyArgs, NamedCounty } from '@beczka/tenancy';
import { browserInWords } from '../session/browser.js';
import { CallerService } from '../access/caller.service.js';
import type { GraphqlContext } from '../access/graphql-context.js';
import { AllowAnyone, AllowStaff } from '../access/permission.decorators.js';
import { Action } from '../access/permissions.js';
import { ProviderSignInService } from './provider-sign-in.service.js';
import { asMe } from '../session/session.resolver.js';
import { SignInProviderSettings } from './sign-in-provider.entity.js';
import {
  ProviderSignInInput,
  SaveSignInProviderInput,
  SignInProviderRefInput,
} from './sign-in-provider.inputs.js';
import { SignInProviderService } from './sign-in-provider.service.js';
import { Me, Ok } from '../staff/staff.entity.js';

@Resolver()
export class SignInProviderResolver {
  constructor(
    private readonly callers: CallerService,
    private readonly providers: SignInProviderService,
    private readonly signIns: ProviderSignInService,
  ) {}

  @AllowStaff(Action.MANAGE_STAFF)
  @Query(() => SignInProviderSettings)
  signInProvider(@Args() { countyId }: CountyArgs): Promise<SignInProviderSettings> {
    return this.providers.settings(countyId);
  }

  /** The provider is asked first. Throws INVALID at `input.issuer` or `input.clientSecret`. */
  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => SignInProviderSettings)
  async saveSignInProvider(@Args('input') input: SaveSignInProviderInput): Promise<SignInProviderSettings> {
    await this.providers.save(input);
    return this.providers.settings(input.countyId);
  }

  /** Throws as `saveSignInProvider`, and NOT_FOUND. */
  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => Ok)
  async testSignInProvider(@Args('input') { countyId }: SignInProviderRefInput): Promise<Ok> {
    await this.providers.test(countyId);
    return { ok: true };
  }

  /** Whom it has signed in is signed out. Throws NOT_FOUND. */
  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => Ok)
  async removeSignInProvider(@Args('input') { countyId }: SignInProviderRefInput): Promise<Ok> {
    await this.providers.remove(countyId);
    return { ok: true };
  }

  /** By name. */
  @AllowAnyone()
  @Query(() => [NamedCounty])
  countiesWithProvider(): Promise<NamedCounty[]> {
    return this.providers.countiesWithProvider();
  }

  /** Sets a cookie for the way back. Throws NOT_FOUND, PROVIDER_FAILED. */
  @AllowAnyone()
  @Mutation(() => String, { description: 'Where to send the browser.' })
  async startProviderSignIn(
    @Args('input') { countyId }: SignInProviderRefInput,
    @Context() { reply }: GraphqlContext,
  ): Promise<string> {
    return this.callers.sendAway(await this.signIns.start(countyId), reply);
  }

  /** Sets the session cookie, of a session for this county alone. Throws SIGN_IN_REFUSED, PROVIDER_FAILED. */
  @AllowAnyone()
  @Mutation(() => Me)
  async signInWithProvider(
    @Args('input') { countyId, parameters }: ProviderSignInInput,
    @Context() context: GraphqlContext,
  ): Promise<Me> {
    const { headers } = context.request;
    const browser = browserInWords(headers['user-agent']);
    const secret = this.callers.departureOf(headers);
    const opened = await this.signIns.finish(countyId, secret, parameters, browser);
    return asMe(await this.callers.welcome(opened, context));
  }
}
