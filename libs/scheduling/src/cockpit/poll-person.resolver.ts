import { Args, ArgsType, Context, Field, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentLanguage, type GraphqlContext, StaffLoader, StaffMember } from '@beczka/identity';
import { Participant, ParticipantLoader } from '@beczka/partners';
import { batched, Id, type Language } from '@beczka/tenancy';
import { DatePoll } from '../poll/date-poll.entity.js';
import { type CountedPoll, DatePollLoader } from '../poll/date-poll.loader.js';
import { CallService } from './call.service.js';
import type { GivenAnswer } from '../tally/tally.js';
import { LastMessage, PollPerson } from './poll-person.js';

@ArgsType()
class PersonArgs {
  @Field(() => ID)
  @Id()
  participantId: string;
}

/** The people of a poll, one by one. */
@Resolver(() => DatePoll)
export class PollPeopleResolver {
  constructor(private readonly polls: DatePollLoader) {}

  @ResolveField(() => String, { description: 'A mark that differs when what the poll shows does.' })
  async pulse(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<string> {
    return (await this.counted(poll, context)).pulse;
  }

  @ResolveField(() => [PollPerson], {
    description: 'Everybody who is asked, by name; whoever has a deputy with what the two have said.',
  })
  async people(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<PollPerson[]> {
    const { voices, table, ...counted } = await this.counted(poll, context);
    return peopleOf({ ...counted, asked: voices, answers: table.answers });
  }

  @ResolveField(() => PollPerson, {
    nullable: true,
    description: 'Somebody who is asked, with what they have said themselves.',
  })
  async person(
    @Parent() poll: DatePoll,
    @Args() { participantId }: PersonArgs,
    @Context() context: GraphqlContext,
  ): Promise<PollPerson | null> {
    const people = peopleOf(await this.counted(poll, context));
    return people.find((person) => person.participantId === participantId) ?? null;
  }

  @ResolveField(() => [Date], { description: 'When each of those who have answered first did, in order.' })
  async firstResponses(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<Date[]> {
    const { voices } = await this.counted(poll, context);
    return voices
      .flatMap((person) => person.firstRespondedAt ?? [])
      .sort((a, b) => a.getTime() - b.getTime());
  }

  private async counted({ countyId, id }: DatePoll, context: GraphqlContext): Promise<CountedPoll> {
    return (await this.polls.counted(context, countyId).load(id))!;
  }
}

type Said = Pick<CountedPoll, 'poll' | 'asked' | 'slots'> & { answers: readonly GivenAnswer[] };

function peopleOf({ poll, asked, slots, answers }: Said): PollPerson[] {
  const given = Map.groupBy(answers, ({ participantId }) => participantId);
  return asked.map((person) => {
    const own = new Map(given.get(person.participantId)?.map(({ slotId, choice }) => [slotId, choice]));
    return {
      countyId: poll.countyId,
      pollId: poll.id,
      participantId: person.participantId,
      required: person.required,
      respondedAt: person.respondedAt,
      choices: slots.map(({ id }) => own.get(id) ?? null),
      comment: person.comment,
      calledAt: person.calledAt,
      calledById: person.calledBy,
      recordedById: person.recordedBy,
      byTelephone: person.recordedBy !== null,
    };
  });
}

@Resolver(() => PollPerson)
export class PollPersonResolver {
  constructor(
    private readonly participants: ParticipantLoader,
    private readonly staff: StaffLoader,
    private readonly calls: CallService,
  ) {}

  @ResolveField(() => Participant)
  participant(
    @Parent() { countyId, participantId }: PollPerson,
    @Context() context: GraphqlContext,
  ): Promise<Participant | null> {
    return this.participants.byId(context, countyId).load(participantId);
  }

  @ResolveField(() => StaffMember, { nullable: true })
  async calledBy(
    @Parent() { countyId, calledById }: PollPerson,
    @Context() context: GraphqlContext,
  ): Promise<StaffMember | null> {
    return calledById ? this.staff.byId(context, countyId).load(calledById) : null;
  }

  @ResolveField(() => StaffMember, { nullable: true })
  async recordedBy(
    @Parent() { countyId, recordedById }: PollPerson,
    @Context() context: GraphqlContext,
  ): Promise<StaffMember | null> {
    return recordedById ? this.staff.byId(context, countyId).load(recordedById) : null;
  }

  @ResolveField(() => LastMessage, { nullable: true, description: 'Of the poll to this person.' })
  lastMessage(
    @Parent() { countyId, pollId, participantId }: PollPerson,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<LastMessage | null> {
    return batched<string, LastMessage>(
      context,
      `last messages of ${pollId} in ${language}`,
      countyId,
      (ids) => this.calls.lastMessages(countyId, pollId, ids, language),
    ).load(participantId);
  }
}
