import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Conference } from '@beczka/cycles';
import {
  Action,
  AllowParticipant,
  AllowStaff,
  CurrentLanguage,
  CurrentParticipant,
  CurrentStaff,
  type GraphqlContext,
  type ParticipantCaller,
  type StaffCaller,
} from '@beczka/identity';
import { Participant, ParticipantLoader } from '@beczka/partners';
import { batched, CountyTransaction, type Language } from '@beczka/tenancy';
import { ParticipantConference } from '../answer/participant-view.js';
import { AttendanceService } from './attendance.service.js';
import { freePlaces } from './place.service.js';
import { ParticipantRegistration } from './registration.entity.js';
import {
  NoteAttendanceInput,
  RegisterParticipantInput,
  SaveRegistrationInput,
} from './registration.inputs.js';
import { RegistrationService } from './registration.service.js';
import { Attendee, Turnout } from './turnout.entity.js';

/** What registrations add to a conference, for its county's staff. */
@Resolver(() => Conference)
export class RegistrationResolver {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly attendance: AttendanceService,
  ) {}

  @AllowParticipant()
  @Mutation(() => ParticipantRegistration)
  saveRegistration(
    @CurrentParticipant() participant: ParticipantCaller,
    @Args('input') input: SaveRegistrationInput,
  ): Promise<ParticipantRegistration> {
    return this.registrations.own(participant, input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Conference, { description: 'What somebody has told the office of coming.' })
  registerParticipant(
    @Args('input') input: RegisterParticipantInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<Conference> {
    return this.registrations.byHand(input, userId);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Conference, { description: 'Who was at a conference, from its day on.' })
  noteAttendance(
    @Args('input') input: NoteAttendanceInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<Conference> {
    return this.attendance.note(input, userId);
  }

  @ResolveField(() => [Attendee], { description: 'Whom it concerns, by name; nobody while it has no date.' })
  async attendees(
    @Parent() { countyId, id }: Conference,
    @Context() context: GraphqlContext,
  ): Promise<Attendee[]> {
    const loader = batched<string, Attendee[]>(context, 'attendees', countyId, (ids) =>
      this.attendance.lists(countyId, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => Boolean, { description: 'It has a date that is still ahead.' })
  takesRegistrations(@Parent() conference: Conference): boolean {
    return this.attendance.isAhead(conference);
  }

  @ResolveField(() => Boolean, { description: 'Its day has come.' })
  takesAttendance(@Parent() conference: Conference): boolean {
    return this.attendance.hasCome(conference);
  }

  @ResolveField(() => Turnout, { nullable: true, description: 'Null while it has no date.' })
  turnout(
    @Parent() { countyId, id }: Conference,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<Turnout | null> {
    const loader = batched<string, Turnout>(context, `turnouts ${language}`, countyId, (ids) =>
      this.attendance.turnouts(countyId, ids, language),
    );
    return loader.load(id);
  }
}

@Resolver(() => Attendee)
export class AttendeeResolver {
  constructor(private readonly participants: ParticipantLoader) {}

  @ResolveField(() => Participant)
  participant(
    @Parent() { countyId, participantId }: Attendee,
    @Context() context: GraphqlContext,
  ): Promise<Participant | null> {
    return this.participants.byId(context, countyId).load(participantId);
  }
}

/** What registrations add to a conference, for whoever brings a personal link. */
@Resolver(() => ParticipantConference)
export class OwnRegistrationResolver {
  constructor(private readonly transaction: CountyTransaction) {}

  @ResolveField(() => Int, { nullable: true, description: 'How many can still come; null without a limit.' })
  freePlaces(
    @Parent() { countyId, id }: ParticipantConference,
    @Context() context: GraphqlContext,
  ): Promise<number | null> {
    const loader = batched<string, number>(context, 'free places', countyId, (ids) =>
      this.transaction.read(countyId, (manager) => freePlaces(manager, countyId, ids)),
    );
    return loader.load(id);
  }
}
