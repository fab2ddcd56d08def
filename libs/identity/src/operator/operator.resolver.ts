import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CountyArgs, CountyService, named, NamedCounty } from '@beczka/tenancy';
import type { StaffCaller } from '../access/caller.js';
import { CountyStanding } from './county-standing.entity.js';
import {
  CloseCountyInput,
  EndAccountSessionsInput,
  InviteFirstManagerInput,
  ReopenCountyInput,
} from './operator.inputs.js';
import { OperatorService } from './operator.service.js';
import { AllowOperator, CurrentStaff } from '../access/permission.decorators.js';
import { Ok } from '../staff/staff.entity.js';

@Resolver(() => CountyStanding)
export class OperatorResolver {
  constructor(
    private readonly operators: OperatorService,
    private readonly counties: CountyService,
  ) {}

  @AllowOperator()
  @Query(() => [CountyStanding], { description: 'All counties of the register, opened here or not.' })
  countyStandings(@CurrentStaff() { userId }: StaffCaller): Promise<CountyStanding[]> {
    return this.operators.list(userId);
  }

  @AllowOperator()
  @Query(() => CountyStanding)
  countyStanding(
    @Args() { countyId }: CountyArgs,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<CountyStanding> {
    return this.operators.one(userId, countyId);
  }

  /** For a county that nobody manages yet: the one invited before has not signed in. */
  @AllowOperator()
  @Mutation(() => CountyStanding)
  async inviteFirstManager(
    @Args('input') input: InviteFirstManagerInput,
    @CurrentStaff() operator: StaffCaller,
  ): Promise<CountyStanding> {
    await this.operators.inviteFirstManager(operator, input);
    return this.operators.one(operator.userId, input.countyId);
  }

  /** Its staff and participants are refused from now on; nothing is sent or decided; every row stays. */
  @AllowOperator()
  @Mutation(() => CountyStanding)
  async closeCounty(
    @Args('input') { countyId, reason }: CloseCountyInput,
    @CurrentStaff() operator: StaffCaller,
  ): Promise<CountyStanding> {
    await this.operators.close(operator, countyId, reason);
    return this.operators.one(operator.userId, countyId);
  }

  @AllowOperator()
  @Mutation(() => CountyStanding)
  async reopenCounty(
    @Args('input') { countyId }: ReopenCountyInput,
    @CurrentStaff() operator: StaffCaller,
  ): Promise<CountyStanding> {
    await this.operators.reopen(operator, countyId);
    return this.operators.one(operator.userId, countyId);
  }

  /** Signs the person out everywhere, and ends the links by which they could sign in. Throws INVALID at `input.email`. */
  @AllowOperator()
  @Mutation(() => Ok)
  async endAccountSessions(
    @Args('input') { email, reason }: EndAccountSessionsInput,
    @CurrentStaff() operator: StaffCaller,
  ): Promise<Ok> {
    await this.operators.endSessionsOf(operator, email, reason);
    return { ok: true };
  }

  @ResolveField(() => NamedCounty)
  async county(@Parent() { countyId }: CountyStanding): Promise<NamedCounty> {
    return named(await this.counties.get(countyId));
  }
}
