import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  AllowStaff,
  CurrentStaff,
  type GraphqlContext,
  type StaffCaller,
  StaffLoader,
  StaffMember,
} from '@beczka/identity';
import { CancelInput, CountyArgs, CountyObjectArgs } from '@beczka/tenancy';
import { Conference } from '../conference/conference.entity.js';
import { ConferenceLoader } from '../conference/conference.loader.js';
import { Cycle } from './cycle.entity.js';
import { CreateCycleInput, UpdateCycleInput } from './cycle.inputs.js';
import { CycleService } from './cycle.service.js';

@Resolver(() => Cycle)
export class CycleResolver {
  constructor(
    private readonly cycleService: CycleService,
    private readonly conferenceLoader: ConferenceLoader,
    private readonly staffLoader: StaffLoader,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [Cycle])
  cycles(@Args() { countyId }: CountyArgs): Promise<Cycle[]> {
    return this.cycleService.list(countyId);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Cycle)
  cycle(@Args() { countyId, id }: CountyObjectArgs): Promise<Cycle> {
    return this.cycleService.get(countyId, id);
  }

  @AllowStaff(Action.EDIT_CYCLES)
  @Mutation(() => Cycle)
  createCycle(@Args('input') input: CreateCycleInput): Promise<Cycle> {
    return this.cycleService.create(input);
  }

  @AllowStaff(Action.EDIT_CYCLES)
  @Mutation(() => Cycle)
  updateCycle(@Args('input') input: UpdateCycleInput): Promise<Cycle> {
    return this.cycleService.update(input);
  }

  @AllowStaff(Action.EDIT_CYCLES)
  @Mutation(() => Cycle)
  cancelCycle(@Args('input') input: CancelInput, @CurrentStaff() staff: StaffCaller): Promise<Cycle> {
    return this.cycleService.cancel(input, staff.userId);
  }

  @ResolveField(() => [Conference])
  async conferences(
    @Parent() { countyId, id }: Cycle,
    @Context() context: GraphqlContext,
  ): Promise<Conference[]> {
    return (await this.conferenceLoader.byCycle(context, countyId).load(id)) ?? [];
  }

  @ResolveField(() => StaffMember, { nullable: true })
  async expert(
    @Parent() { countyId, expertId }: Cycle,
    @Context() context: GraphqlContext,
  ): Promise<StaffMember | null> {
    return expertId ? this.staffLoader.byId(context, countyId).load(expertId) : null;
  }
}
