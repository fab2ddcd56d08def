import { Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicPage } from '@beczka/cycles';
import {
  AllowParticipant,
  CurrentLanguage,
  CurrentParticipant,
  type ParticipantCaller,
} from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
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

/** Of a county that shows its page to everybody. */
@Resolver(() => PublicPage)
export class PublicCalendarResolver {
  constructor(private readonly feeds: CalendarFeedService) {}

  @ResolveField(() => CalendarFile, { description: 'Its dates, to subscribe to.' })
  async calendar(@Parent() { id }: PublicPage, @CurrentLanguage() language: Language): Promise<CalendarFile> {
    return { content: await this.feeds.publicFeed(id, language) };
  }
}
