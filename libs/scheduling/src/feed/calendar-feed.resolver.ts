import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowParticipant, CurrentParticipant, type ParticipantCaller } from '@beczka/identity';
import { CalendarFile, NewCalendarFeed } from './calendar-feed.entity.js';
import { CalendarFeedService } from './calendar-feed.service.js';

@Resolver()
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeedService) {}

  @AllowParticipant()
  @Mutation(() => NewCalendarFeed)
  async createCalendarFeed(@CurrentParticipant() participant: ParticipantCaller): Promise<NewCalendarFeed> {
    return { token: await this.feeds.create(participant) };
  }

  @AllowParticipant()
  @Query(() => CalendarFile, {
    description: 'For whoever brings the secret of a feed; a personal link opens none.',
  })
  async calendarFeed(@CurrentParticipant() bearer: ParticipantCaller): Promise<CalendarFile> {
    return { content: await this.feeds.own(bearer) };
  }
}
