import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  AllowStaff,
  CurrentLanguage,
  CurrentStaff,
  type GraphqlContext,
  type StaffCaller,
} from '@beczka/identity';
import { CancelInput, CountyObjectArgs, type Language } from '@beczka/tenancy';
import { Conference, themeIn } from './conference.entity.js';
import { MoveConferenceInput, UpdateConferenceInput } from './conference.inputs.js';
import { ConferenceService } from './conference.service.js';
import { Cycle } from '../season/cycle.entity.js';
import { CycleLoader } from '../season/cycle.loader.js';
import { Venue } from '../venue/venue.entity.js';
import { VenueLoader } from '../venue/venue.loader.js';

@Resolver(() => Conference)
export class ConferenceResolver {
  constructor(
    private readonly conferences: ConferenceService,
    private readonly cycles: CycleLoader,
    private readonly venues: VenueLoader,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Conference)
  conference(@Args() { countyId, id }: CountyObjectArgs): Promise<Conference> {
    return this.conferences.get(countyId, id);
  }

  @AllowStaff(Action.EDIT_CYCLES)
  @Mutation(() => Conference)
  updateConference(
    @Args('input') input: UpdateConferenceInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<Conference> {
    return this.conferences.update(input, staff.userId);
  }

  @AllowStaff(Action.EDIT_CYCLES)
  @Mutation(() => Conference)
  cancelConference(
    @Args('input') input: CancelInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<Conference> {
    return this.conferences.cancel(input, staff.userId);
  }

  @AllowStaff(Action.EDIT_CYCLES)
  @Mutation(() => Conference)
  moveConference(
    @Args('input') input: MoveConferenceInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<Conference> {
    return this.conferences.move(input, staff.userId);
  }

  @ResolveField(() => String, {
    description: "In the caller's language; as it was written where there is no English.",
  })
  theme(@Parent() conference: Conference, @CurrentLanguage() language: Language): string {
    return themeIn(conference, language);
  }

  @ResolveField(() => Cycle)
  cycle(
    @Parent() { countyId, cycleId }: Conference,
    @Context() context: GraphqlContext,
  ): Promise<Cycle | null> {
    return this.cycles.byId(context, countyId).load(cycleId);
  }

  @ResolveField(() => Venue, { nullable: true })
  async venue(
    @Parent() { countyId, venueId }: Conference,
    @Context() context: GraphqlContext,
  ): Promise<Venue | null> {
    return venueId ? this.venues.byId(context, countyId).load(venueId) : null;
  }
}
