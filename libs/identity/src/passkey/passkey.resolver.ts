import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { browserInWords } from '../session/browser.js';
import { CallerService } from '../access/caller.service.js';
import type { GraphqlContext } from '../access/graphql-context.js';
import { Passkey } from './passkey.entity.js';
import { PasskeyResponseInput, RemovePasskeyInput } from './passkey.inputs.js';
import { PasskeyService } from './passkey.service.js';
import { AllowAccount, AllowAnyone } from '../access/permission.decorators.js';
import { asMe } from '../session/session.resolver.js';
import { Me, Ok } from '../staff/staff.entity.js';

@Resolver(() => Passkey)
export class PasskeyResolver {
  constructor(
    private readonly callers: CallerService,
    private readonly keys: PasskeyService,
  ) {}

  /** The caller's own. */
  @AllowAccount()
  @Query(() => [Passkey])
  passkeys(@Context() context: GraphqlContext): Promise<Passkey[]> {
    return this.keys.ofSamePerson(this.session(context));
  }

  /** Throws SIGN_IN_AGAIN in a session that was opened more than half an hour ago. */
  @AllowAccount()
  @Mutation(() => String, { description: 'Options for `navigator.credentials.create`, as JSON.' })
  startAddingPasskey(@Context() context: GraphqlContext): Promise<string> {
    return this.keys.creationOptions(this.session(context));
  }

  /** Throws PASSKEY_REFUSED for anything but an answer to the caller's own options of the last five minutes; SIGN_IN_AGAIN. */
  @AllowAccount()
  @Mutation(() => Passkey)
  addPasskey(
    @Args('input') { response }: PasskeyResponseInput,
    @Context() context: GraphqlContext,
  ): Promise<Passkey> {
    const browser = browserInWords(context.request.headers['user-agent']);
    return this.keys.add(this.session(context), response, browser);
  }

  /** Throws NOT_FOUND for one that is gone or another person's, SIGN_IN_AGAIN as above. */
  @AllowAccount()
  @Mutation(() => Ok)
  async removePasskey(
    @Args('input') { id }: RemovePasskeyInput,
    @Context() context: GraphqlContext,
  ): Promise<Ok> {
    const browser = browserInWords(context.request.headers['user-agent']);
    await this.keys.remove(this.session(context), id, browser);
    return { ok: true };
  }

  @AllowAnyone()
  @Mutation(() => String, { description: 'Options for `navigator.credentials.get`, as JSON.' })
  startPasskeySignIn(): Promise<string> {
    return this.keys.requestOptions();
  }

  /** Sets the session cookie. Throws PASSKEY_REFUSED. */
  @AllowAnyone()
  @Mutation(() => Me)
  async signInWithPasskey(
    @Args('input') { response }: PasskeyResponseInput,
    @Context() context: GraphqlContext,
  ): Promise<Me> {
    const browser = browserInWords(context.request.headers['user-agent']);
    return asMe(await this.callers.welcome(await this.keys.signIn(response, browser), context));
  }

  /** The guard has found its bearer. */
  private session({ request }: GraphqlContext): string {
    return this.callers.sessionOf(request.headers)!;
  }
}
