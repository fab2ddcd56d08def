import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Conference, ConferenceLoader } from '@beczka/cycles';
import { type GraphqlContext, StaffLoader, StaffMember } from '@beczka/identity';
import { FailedMessage } from '@beczka/notifications';
import { Participant, ParticipantLoader } from '@beczka/partners';
import { DatePollLoader } from '../poll/date-poll.loader.js';
import { RegistrationLoader } from '../registration/registration.loader.js';

/** Whom a message that failed was for, and which conference it speaks of. */
@Resolver(() => FailedMessage)
export class FailedMessageResolver {
  constructor(
    private readonly participants: ParticipantLoader,
    private readonly staff: StaffLoader,
    private readonly polls: DatePollLoader,
    private readonly registrations: RegistrationLoader,
    private readonly conferences: ConferenceLoader,
  ) {}

  @ResolveField(() => Participant, { nullable: true, description: 'Null when it was for staff.' })
  async participant(
    @Parent() { countyId, participantId }: FailedMessage,
    @Context() context: GraphqlContext,
  ): Promise<Participant | null> {
    return participantId ? this.participants.byId(context, countyId).load(participantId) : null;
  }

  @ResolveField(() => StaffMember, { nullable: true })
  async staffMember(
    @Parent() { countyId, userId }: FailedMessage,
    @Context() context: GraphqlContext,
  ): Promise<StaffMember | null> {
    return userId ? this.staff.byId(context, countyId).load(userId) : null;
  }

  @ResolveField(() => Conference, {
    nullable: true,
    description: 'Null when it speaks of the participant alone.',
  })
  async conference(
    @Parent() { countyId, subjectId }: FailedMessage,
    @Context() context: GraphqlContext,
  ): Promise<Conference | null> {
    const [poll, registration] = await Promise.all([
      this.polls.byId(context, countyId).load(subjectId),
      this.registrations.byId(context, countyId).load(subjectId),
    ]);
    const id = (poll ?? registration)?.conferenceId ?? subjectId;
    return this.conferences.byId(context, countyId).load(id);
  }
}
