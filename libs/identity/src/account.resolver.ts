import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EndSessionInput, UpdateAccountInput } from './account.inputs.js';
import { CallerService } from './caller.service.js';
import type { GraphqlContext } from './graphql-context.js';
import { AllowAccount } from './permission.decorators.js';
import { Session } from './session.entity.js';
import { asMe } from './session.resolver.js';
import { SessionService } from './session.service.js';
import { Me, Ok } from './staff.entity.js';

/** What a person does about their own account, by the session they bring. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly callers: CallerService,
    private readonly accounts: SessionService,
  ) {}

  @AllowAccount()
  @Query(() => [Session])
  sessions(@Context() context: GraphqlContext): Promise<Session[]> {
    return this.accounts.ofSamePerson(this.session(context));
  }

  /** Throws NOT_FOUND for a session that is over or another person's. */
  @AllowAccount()
  @Mutation(() => Ok)
  async endSession(@Args('input') { id }: EndSessionInput, @Context() context: GraphqlContext): Promise<Ok> {
    await this.accounts.endOne(this.session(context), id);
    return { ok: true };
  }

  /** Ends all but the one that asks. */
  @AllowAccount()
  @Mutation(() => Ok)
  async endOtherSessions(@Context() context: GraphqlContext): Promise<Ok> {
    await this.accounts.endOthers(this.session(context));
    return { ok: true };
  }

  @AllowAccount()
  @Mutation(() => Me)
  async updateAccount(
    @Args('input') input: UpdateAccountInput,
    @Context() context: GraphqlContext,
  ): Promise<Me> {
    return asMe(await this.accounts.updatePerson(this.session(context), input));
  }

  /** The guard has found its bearer. */
  private session({ request }: GraphqlContext): string {
    return this.callers.sessionOf(request.headers)!;
  }
}
