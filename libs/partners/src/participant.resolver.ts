import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, type GraphqlContext } from '@beczka/identity';
import { CountyObjectArgs } from '@beczka/tenancy';
import { Organization } from './organization.entity.js';
import { OrganizationLoader } from './organization.loader.js';
import { Participant, ParticipantPage } from './participant.entity.js';
import {
  CreateParticipantInput,
  ParticipantRefInput,
  ParticipantsArgs,
  UpdateParticipantInput,
} from './participant.inputs.js';
import { ParticipantService } from './participant.service.js';

@Resolver(() => Participant)
export class ParticipantResolver {
  constructor(
    private readonly service: ParticipantService,
    private readonly organizations: OrganizationLoader,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => ParticipantPage)
  participants(@Args() args: ParticipantsArgs): Promise<ParticipantPage> {
    return this.service.page(args);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Participant)
  participant(@Args() { countyId, id }: CountyObjectArgs): Promise<Participant> {
    return this.service.get(countyId, id);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Participant)
  createParticipant(@Args('input') input: CreateParticipantInput): Promise<Participant> {
    return this.service.create(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Participant)
  updateParticipant(@Args('input') input: UpdateParticipantInput): Promise<Participant> {
    return this.service.update(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Participant)
  deactivateParticipant(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Participant> {
    return this.service.deactivate(countyId, id);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Participant)
  reactivateParticipant(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Participant> {
    return this.service.reactivate(countyId, id);
  }

  @ResolveField(() => Organization)
  organization(
    @Parent() { countyId, organizationId }: Participant,
    @Context() context: GraphqlContext,
  ): Promise<Organization | null> {
    return this.organizations.byId(context, countyId).load(organizationId);
  }
}
