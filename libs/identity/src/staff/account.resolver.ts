import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AcceptInvitationInput,
  EndSessionInput,
  LeaveCountyInput,
  UpdateAccountInput,
} from './account.inputs.js';
import { CallerService } from '../access/caller.service.js';
import type { GraphqlContext } from '../access/graphql-context.js';
import { AllowAccount } from '../access/permission.decorators.js';
import { Session } from '../session/session.entity.js';
import { asMe } from '../session/session.resolver.js';
import { SessionService } from '../session/session.service.js';
import { Me, Ok } from './staff.entity.js';
import { StaffService } from './staff.service.js';

/** What a person does about their own account, by the session they bring. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly callers: CallerService,
    private readonly accounts: SessionService,
    private readonly staff: StaffService,
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

  /** The county is the caller's from the next request on. Throws NOT_FOUND when it has not invited them. */
  @AllowAccount()
  @Mutation(() => Ok)
  async acceptInvitation(
    @Args('input') { countyId }: AcceptInvitationInput,
    @Context() context: GraphqlContext,
  ): Promise<Ok> {
    await this.staff.accept(this.session(context), countyId);
    return { ok: true };
  }

  /** Declines an invitation too. Throws LAST_MANAGER for a county's only manager, NOT_FOUND. */
  @AllowAccount()
  @Mutation(() => Ok)
  async leaveCounty(
    @Args('input') { countyId }: LeaveCountyInput,
    @Context() context: GraphqlContext,
  ): Promise<Ok> {
    await this.staff.leave(this.session(context), countyId);
    return { ok: true };
  }

  /** The guard has found its bearer. */
  private session({ request }: GraphqlContext): string {
    return this.callers.sessionOf(request.headers)!;
  }
}
