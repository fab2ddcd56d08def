import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentStaff, type StaffCaller } from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { Venue } from './venue.entity.js';
import { CreateVenueInput, UpdateVenueInput } from './venue.inputs.js';
import { VenueService } from './venue.service.js';

@Resolver(() => Venue)
export class VenueResolver {
  constructor(private readonly venueService: VenueService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [Venue])
  venues(@Args() { countyId }: CountyArgs): Promise<Venue[]> {
    return this.venueService.list(countyId);
  }

  @AllowStaff(Action.EDIT_CYCLES)
  @Mutation(() => Venue)
  createVenue(@Args('input') input: CreateVenueInput): Promise<Venue> {
    return this.venueService.create(input);
  }

  @AllowStaff(Action.EDIT_CYCLES)
  @Mutation(() => Venue)
  updateVenue(@Args('input') input: UpdateVenueInput, @CurrentStaff() staff: StaffCaller): Promise<Venue> {
    return this.venueService.update(input, staff.userId);
  }
}
