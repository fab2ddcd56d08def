import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage, type GraphqlContext } from '@beczka/identity';
import { failureInWords } from '@beczka/notifications';
import { CountyObjectArgs, type Language } from '@beczka/tenancy';
import { Organization } from '../organization/organization.entity.js';
import { OrganizationLoader } from '../organization/organization.loader.js';
import { ERASED, Participant, ParticipantPage } from './participant.entity.js';
import {
  CreateParticipantInput,
  ParticipantRefInput,
  ParticipantsArgs,
  UpdateParticipantInput,
} from './participant.inputs.js';
import { ParticipantLoader } from './participant.loader.js';
import { ParticipantService } from './participant.service.js';

@Resolver(() => Participant)
export class ParticipantResolver {
  constructor(
    private readonly service: ParticipantService,
    private readonly organizations: OrganizationLoader,
    private readonly loader: ParticipantLoader,
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

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Participant, {
    description: 'Mail came back, yet the address works: what has not arrived is sent once more.',
  })
  confirmAddress(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Participant> {
    return this.service.addressWorks(countyId, id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "Why mail comes back, in the caller's language.",
  })
  addressFailure(
    @Parent() { addressFailure }: Participant,
    @CurrentLanguage() language: Language,
  ): string | null {
    return addressFailure && failureInWords(addressFailure, language);
  }

  /** Somebody whose data were removed is called by that. */
  @ResolveField(() => String)
  firstName(@Parent() { erased, firstName }: Participant, @CurrentLanguage() language: Language): string {
    return erased ? ERASED[language].firstName : firstName;
  }

  @ResolveField(() => String)
  lastName(@Parent() { erased, lastName }: Participant, @CurrentLanguage() language: Language): string {
    return erased ? ERASED[language].lastName : lastName;
  }

  @ResolveField(() => Organization)
  organization(
    @Parent() { countyId, organizationId }: Participant,
    @Context() context: GraphqlContext,
  ): Promise<Organization | null> {
    return this.organizations.byId(context, countyId).load(organizationId);
  }

  @ResolveField(() => Boolean, { description: 'The last letter to them did not arrive.' })
  async lastLetterFailed(
    @Parent() { countyId, id }: Participant,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return (await this.loader.lastLetterFailed(context, countyId).load(id)) ?? false;
  }
}
