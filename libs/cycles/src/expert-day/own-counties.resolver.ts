import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowAccount, CurrentStaff, Membership, type StaffCaller } from '@beczka/identity';
import { GraphQLIsoDay, type IsoDay } from '@beczka/tenancy';
import { Cycle } from '../season/cycle.entity.js';
import { CycleService } from '../season/cycle.service.js';
import { OwnDaysInput } from './own-days.inputs.js';
import { OwnDays } from './own-days.service.js';

/** What somebody who works in several counties sees of all of them at once. */
@Resolver(() => Membership)
export class OwnCountiesResolver {
  constructor(
    private readonly cycleService: CycleService,
    private readonly ownDays: OwnDays,
  ) {}

  @ResolveField(() => [Cycle])
  cycles(@Parent() { countyId, supportUntil }: Membership): Promise<Cycle[]> {
    // An operator who may look in does not work there.
    if (supportUntil) return Promise.resolve([]);
    return this.cycleService.list(countyId);
  }

  @AllowAccount()
  @Query(() => [GraphQLIsoDay], {
    description: 'Days from today on that the caller keeps free of conferences, in calendar order.',
  })
  keptDays(@CurrentStaff() staff: StaffCaller): Promise<IsoDay[]> {
    return this.ownDays.list(staff);
  }

  @AllowAccount()
  @Mutation(() => [GraphQLIsoDay], {
    description: 'Keeps days free of conferences in every county; answers with all that are kept.',
  })
  async keepDays(@Args('input') input: OwnDaysInput, @CurrentStaff() staff: StaffCaller): Promise<IsoDay[]> {
    await this.ownDays.keep(staff, input);
    return this.ownDays.list(staff);
  }

  @AllowAccount()
  @Mutation(() => [GraphQLIsoDay], {
    description: 'Lets conferences be held again; answers with all days still kept.',
  })
  async freeDays(@Args('input') input: OwnDaysInput, @CurrentStaff() staff: StaffCaller): Promise<IsoDay[]> {
    await this.ownDays.free(staff, input);
    return this.ownDays.list(staff);
  }
}
