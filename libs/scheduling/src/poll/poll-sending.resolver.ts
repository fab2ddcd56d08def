import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Conference } from '@beczka/cycles';
import { CurrentLanguage } from '@beczka/identity';
import { sendableFrom } from '@beczka/notifications';
import { Clock, CountyTransaction, GraphQLLanguage, type Language } from '@beczka/tenancy';
import { DatePoll, DatePollState } from './date-poll.entity.js';
import { nobodyToAsk } from './date-poll.errors.js';
import { DatePollService } from './date-poll.service.js';

@ObjectType()
export class LetterReaders {
  @Field(() => GraphQLLanguage)
  language: Language;

  @Field(() => Int)
  count: number;
}

/** What would follow if a draft were sent this moment. */
@ObjectType()
export class PollSending {
  @Field(() => Date, {
    nullable: true,
    description: 'At night: the morning on which the letters would go out; otherwise they would at once.',
  })
  waitsUntil: Date | null;

  @Field(() => [LetterReaders], { description: 'How many would be asked in each language; the most first.' })
  readers: LetterReaders[];

  @Field(() => String, {
    nullable: true,
    description: "Why the draft cannot be sent as it stands; in the caller's language.",
  })
  obstacle: string | null;
}

@Resolver(() => DatePoll)
export class PollSendingResolver {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly polls: DatePollService,
  ) {}

  @ResolveField(() => PollSending, { nullable: true, description: 'Of a draft alone.' })
  async sending(
    @Parent() poll: DatePoll,
    @CurrentLanguage() language: Language,
  ): Promise<PollSending | null> {
    const { countyId, conferenceId: id } = poll;
    if (poll.state !== DatePollState.DRAFT) return null;
    return this.transaction.read(countyId, async (manager) => {
      const readers: LetterReaders[] = await manager.query(
        `SELECT language, count(*)::int AS count FROM participant
         WHERE county_id = $1 AND deactivated_at IS NULL GROUP BY language ORDER BY count DESC, language`,
        [countyId],
      );
      const conference = await manager.findOneByOrFail(Conference, { countyId, id });
      const [fault] = await this.polls.faultsOf(manager, conference, poll);
      const sentence = fault?.sentence ?? (readers.length ? undefined : nobodyToAsk().sentence);
      const now = this.clock.now();
      const from = sendableFrom(now);
      const waitsUntil = from > now ? from : null;
      return { waitsUntil, readers, obstacle: sentence?.[language] ?? null };
    });
  }
}
