import {
  Args,
  ArgsType,
  Context,
  Field,
  Int,
  ObjectType,
  Parent,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Conference } from '@beczka/cycles';
import { CurrentLanguage, type GraphqlContext } from '@beczka/identity';
import {
  batched,
  Count,
  CountyTransaction,
  Day,
  GraphQLIsoDay,
  invalid,
  type IsoDay,
  type Language,
  Time,
} from '@beczka/tenancy';
import { DateTime } from 'luxon';
import { In } from 'typeorm';
import { DatePoll } from './date-poll.entity.js';
import { DatePollLoader } from './date-poll.loader.js';
import { obstacleInWords } from '../calendar/obstacle-words.js';
import { PlanningService } from '../calendar/planning.service.js';
import {
  type DayObstacle,
  obstaclesOn,
  type PlanningLimits,
  suggestSlots,
} from '../calendar/working-calendar.js';

const OBSTACLE = {
  WEEKEND: 'WEEKEND',
  HOLIDAY: 'HOLIDAY',
  CHRISTMAS_BREAK: 'CHRISTMAS_BREAK',
  WINTER_BREAK: 'WINTER_BREAK',
  SPRING_BREAK: 'SPRING_BREAK',
  EXPERT_TAKEN: 'EXPERT_TAKEN',
  VENUE_TAKEN: 'VENUE_TAKEN',
  TOO_CLOSE: 'TOO_CLOSE',
  OUTSIDE_WINDOW: 'OUTSIDE_WINDOW',
  IN_THE_PAST: 'IN_THE_PAST',
} as const satisfies Record<DayObstacle, DayObstacle>;
registerEnumType(OBSTACLE, { name: 'DayObstacle' });

const MOST_DAYS = 400;

@ObjectType()
export class DayObstacleDetail {
  @Field(() => OBSTACLE)
  kind: DayObstacle;

  @Field({ description: "In the caller's language." })
  message: string;
}

@ObjectType()
export class CalendarDay {
  @Field(() => GraphQLIsoDay)
  day: IsoDay;

  @Field(() => [DayObstacleDetail], { description: 'Empty when the day can work.' })
  obstacles: DayObstacleDetail[];
}

@ObjectType()
export class SuggestedSlot {
  @Field(() => GraphQLIsoDay)
  heldOn: IsoDay;

  @Field()
  startsAt: string;
}

@ArgsType()
export class CalendarArgs {
  @Field(() => GraphQLIsoDay, { nullable: true })
  @IsOptional()
  @Day()
  from?: IsoDay | null;

  @Field(() => GraphQLIsoDay, { nullable: true })
  @IsOptional()
  @Day()
  to?: IsoDay | null;
}

@ArgsType()
export class SuggestedSlotsArgs {
  @Field(() => Int, { defaultValue: 5 })
  @Count(1, 12)
  count: number;

  @Field(() => String, { defaultValue: '09:00' })
  @Time()
  startsAt: string;
}

/** What planning adds to a conference: its poll, and the days on which it can be held. */
@Resolver(() => Conference)
export class PlannedConferenceResolver {
  constructor(
    private readonly polls: DatePollLoader,
    private readonly planning: PlanningService,
    private readonly transaction: CountyTransaction,
  ) {}

  @ResolveField(() => DatePoll, { nullable: true, description: 'The newest.' })
  datePoll(
    @Parent() { countyId, id }: Conference,
    @Context() context: GraphqlContext,
  ): Promise<DatePoll | null> {
    return this.polls.newest(context, countyId).load(id);
  }

  @ResolveField(() => [CalendarDay], {
    description: 'Day by day; the window of the conference when nothing is named.',
  })
  async calendar(
    @Parent() conference: Conference,
    @Args() args: CalendarArgs,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<CalendarDay[]> {
    const days = daysFrom(args.from ?? conference.windowFrom, args.to ?? conference.windowTo);
    const limits = await this.limits(
      context,
      conference,
      [args.from, args.to].flatMap((day) => day ?? []),
    );
    return days.map((day) => ({
      day,
      obstacles: obstaclesOn(day, limits).map((found) => ({
        kind: found.obstacle,
        message: obstacleInWords(found)[language],
      })),
    }));
  }

  @ResolveField(() => [SuggestedSlot])
  async suggestedSlots(
    @Parent() conference: Conference,
    @Args() { count, startsAt }: SuggestedSlotsArgs,
    @Context() context: GraphqlContext,
  ): Promise<SuggestedSlot[]> {
    const limits = await this.limits(context, conference, []);
    return suggestSlots(limits, { count, startsAt }).map((slot) => ({
      heldOn: slot.day,
      startsAt: slot.startsAt,
    }));
  }

  /** A batch is the conferences that are asked about the same days beyond their windows. */
  private async limits(
    context: GraphqlContext,
    { countyId, id }: Conference,
    days: readonly IsoDay[],
  ): Promise<PlanningLimits> {
    const loader = batched<string, PlanningLimits>(context, `limits ${days.join()}`, countyId, (ids) =>
      this.transaction.read(countyId, async (manager) => {
        const conferences = await manager.findBy(Conference, { countyId, id: In([...ids]) });
        return this.planning.limitsOfEach(manager, conferences, days);
      }),
    );
    return (await loader.load(id))!;
  }
}

function daysFrom(from: IsoDay, to: IsoDay): IsoDay[] {
  const first = DateTime.fromISO(from, { zone: 'UTC' });
  const length = DateTime.fromISO(to, { zone: 'UTC' }).diff(first, 'days').days + 1;
  if (length < 1 || length > MOST_DAYS || from < '2000-01-01') {
    throw invalid('to', {
      pl: `Podaj okres od 1 do ${MOST_DAYS} dni.`,
      en: `Give a period of 1 to ${MOST_DAYS} days.`,
    });
  }
  return Array.from({ length }, (_, nth) => first.plus({ days: nth }).toISODate()!);
}
