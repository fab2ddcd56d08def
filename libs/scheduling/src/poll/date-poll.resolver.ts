import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Conference, ConferenceLoader } from '@beczka/cycles';
import {
  Action,
  AllowStaff,
  CurrentLanguage,
  CurrentStaff,
  type GraphqlContext,
  type StaffCaller,
  StaffLoader,
  StaffMember,
} from '@beczka/identity';
import { MessageGroup, MessageService } from '@beczka/notifications';
import { Participant, ParticipantLoader } from '@beczka/partners';
import { batched, CancelInput, CountyObjectArgs, type Language } from '@beczka/tenancy';
import { DatePoll, DatePollState } from './date-poll.entity.js';
import {
  AddDateSlotInput,
  CreateDatePollInput,
  DatePollRefInput,
  DecideDatePollInput,
  ExtendDatePollInput,
  UpdateDatePollInput,
} from './date-poll.inputs.js';
import { type CountedPoll, DatePollLoader } from './date-poll.loader.js';
import { DatePollService } from './date-poll.service.js';
import { DateSlot } from './date-slot.entity.js';
import { DecisionService } from './decision.service.js';
import { OpenPollService } from './open-poll.service.js';
import { alternativesOf, whyItStands } from '../letter/poll-words.js';
import { PollComment } from './poll-results.js';
import { SectorQuorum } from './sector-quorum.entity.js';

@Resolver(() => DatePoll)
export class DatePollResolver {
  constructor(
    private readonly polls: DatePollService,
    private readonly open: OpenPollService,
    private readonly decisions: DecisionService,
    private readonly loader: DatePollLoader,
    private readonly conferences: ConferenceLoader,
    private readonly participants: ParticipantLoader,
    private readonly staff: StaffLoader,
    private readonly ledger: MessageService,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => DatePoll)
  datePoll(@Args() { countyId, id }: CountyObjectArgs): Promise<DatePoll> {
    return this.polls.get(countyId, id);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll)
  createDatePoll(
    @Args('input') input: CreateDatePollInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<DatePoll> {
    return this.polls.create(input, staff.userId);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll)
  updateDatePoll(@Args('input') input: UpdateDatePollInput): Promise<DatePoll> {
    return this.polls.update(input);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll)
  openDatePoll(@Args('input') input: DatePollRefInput): Promise<DatePoll> {
    return this.polls.open(input);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll, { description: 'Closes an open poll now, by the ranking.' })
  closeDatePoll(
    @Args('input') input: DatePollRefInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<DatePoll> {
    return this.decisions.close(input, staff.userId);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll, { description: 'Gives an open or undecided poll a date by hand.' })
  decideDatePoll(
    @Args('input') input: DecideDatePollInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<DatePoll> {
    return this.decisions.decide(input, staff.userId);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll)
  extendDatePoll(@Args('input') input: ExtendDatePollInput): Promise<DatePoll> {
    return this.open.extend(input);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll, {
    description: 'Offers one date more in an open poll; those who have answered are asked about it alone.',
  })
  addDateSlot(@Args('input') input: AddDateSlotInput): Promise<DatePoll> {
    return this.open.addSlot(input);
  }

  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => DatePoll)
  cancelDatePoll(@Args('input') input: CancelInput, @CurrentStaff() staff: StaffCaller): Promise<DatePoll> {
    return this.polls.cancel(input, staff.userId);
  }

  @ResolveField(() => Conference)
  conference(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<Conference | null> {
    return this.conferences.byId(context, poll.countyId).load(poll.conferenceId);
  }

  @ResolveField(() => [DateSlot])
  async slots(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<DateSlot[]> {
    return (await this.counted(poll, context)).slots;
  }

  @ResolveField(() => DateSlot, { nullable: true })
  async decidedSlot(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<DateSlot | null> {
    if (!poll.decidedSlotId) return null;
    const { slots } = await this.counted(poll, context);
    return slots.find(({ id }) => id === poll.decidedSlotId) ?? null;
  }

  @ResolveField(() => [SectorQuorum])
  async sectorQuorums(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<SectorQuorum[]> {
    return (await this.counted(poll, context)).sectorQuorums;
  }

  @ResolveField(() => [Participant])
  async requiredParticipants(
    @Parent() poll: DatePoll,
    @Context() context: GraphqlContext,
  ): Promise<Participant[]> {
    const { required } = await this.counted(poll, context);
    return this.people(poll, context, required);
  }

  @ResolveField(() => StaffMember, { nullable: true })
  async closedBy(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<StaffMember | null> {
    return poll.closedBy ? this.staff.byId(context, poll.countyId).load(poll.closedBy) : null;
  }

  @ResolveField(() => Int, { description: 'Of a draft: how many would be asked today.' })
  async invitedCount(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<number> {
    return (await this.counted(poll, context)).voices.length;
  }

  @ResolveField(() => Int)
  async respondedCount(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<number> {
    return (await this.counted(poll, context)).voices.filter(({ respondedAt }) => respondedAt).length;
  }

  @ResolveField(() => [Participant], {
    description: 'Asked, and neither they nor their deputy has answered.',
  })
  async silent(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<Participant[]> {
    if (poll.state === DatePollState.DRAFT) return [];
    const { voices } = await this.counted(poll, context);
    return this.people(
      poll,
      context,
      voices.filter(({ respondedAt }) => !respondedAt),
    );
  }

  @ResolveField(() => [PollComment])
  async comments(@Parent() poll: DatePoll, @Context() context: GraphqlContext): Promise<PollComment[]> {
    const { asked } = await this.counted(poll, context);
    return asked.flatMap(({ participantId, comment }) =>
      comment ? [{ countyId: poll.countyId, participantId, comment }] : [],
    );
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "Why the leading or chosen slot stands first, or what blocks; in the caller's language.",
  })
  async winnerExplanation(
    @Parent() poll: DatePoll,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<string | null> {
    return whyItStands(await this.counted(poll, context), language);
  }

  @ResolveField(() => [String], {
    description: 'Of an undecided poll: what comes nearest to the quorum, and what it lacks.',
  })
  async alternatives(
    @Parent() poll: DatePoll,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<string[]> {
    return alternativesOf(await this.counted(poll, context), language);
  }

  @ResolveField(() => [MessageGroup], {
    description: 'What goes out when about the poll and the date it found.',
  })
  async messages(
    @Parent() { countyId, id, conferenceId }: DatePoll,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<MessageGroup[]> {
    const loader = batched<string, MessageGroup[]>(
      context,
      `messages in ${language}`,
      countyId,
      async (keys) => {
        const groups = await this.ledger.groups(countyId, [...new Set(keys.flatMap(subjectsOf))], language);
        return new Map(
          keys.map((key) => [key, groups.filter(({ subjectId }) => subjectsOf(key).includes(subjectId))]),
        );
      },
    );
    return (await loader.load(`${id} ${conferenceId}`)) ?? [];
  }

  private async counted({ countyId, id }: DatePoll, context: GraphqlContext): Promise<CountedPoll> {
    return (await this.loader.counted(context, countyId).load(id))!;
  }

  private async people(
    { countyId }: DatePoll,
    context: GraphqlContext,
    asked: { participantId: string }[],
  ): Promise<Participant[]> {
    const loader = this.participants.byId(context, countyId);
    const people = await Promise.all(asked.map(({ participantId }) => loader.load(participantId)));
    return people.filter((person) => person !== null);
  }
}

/** A poll's messages speak of the poll or of its conference. */
const subjectsOf = (pollAndConference: string) => pollAndConference.split(' ');
