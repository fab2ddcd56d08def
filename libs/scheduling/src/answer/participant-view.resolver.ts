import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConferenceState } from '@beczka/cycles';
import {
  AllowParticipant,
  CurrentLanguage,
  CurrentParticipant,
  type GraphqlContext,
  type ParticipantCaller,
} from '@beczka/identity';
import { downloadFile } from '@beczka/notifications';
import { Clock, CountyService, type Language } from '@beczka/tenancy';
import { ConferenceMessages } from '../letter/conference.messages.js';
import { ordinalName } from '../letter/letter-parts.js';
import { ParticipantConference, ParticipantView } from './participant-view.js';
import { ParticipantViewService } from './participant-view.service.js';

@Resolver(() => ParticipantView)
export class ParticipantViewResolver {
  constructor(private readonly views: ParticipantViewService) {}

  @AllowParticipant()
  @Query(() => ParticipantView)
  participantView(
    @CurrentParticipant() participant: ParticipantCaller,
    @CurrentLanguage() language: Language,
  ): Promise<ParticipantView> {
    return this.views.of(participant, language);
  }
}

@Resolver(() => ParticipantConference)
export class ParticipantConferenceResolver {
  constructor(
    private readonly counties: CountyService,
    private readonly letters: ConferenceMessages,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'text/calendar to download; the same entry as in the mails.',
  })
  async calendarFile(
    @Parent() conference: ParticipantConference,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<string | null> {
    const { id, ordinal, theme, cycleTitle, heldOn, startsAt, durationMinutes, venueName, venueAddress } =
      conference;
    if (conference.state !== ConferenceState.DATED || !heldOn || !startsAt) return null;
    const profile = await this.counties.profileFor(context, conference.countyId);
    if (!profile) return null;
    return downloadFile({
      uid: this.letters.calendarId(id),
      sequence: conference.dateRevision,
      stampedAt: this.clock.now(),
      language,
      day: heldOn,
      startsAt,
      minutes: durationMinutes,
      summary: `${ordinalName(ordinal, language)}: ${theme}`,
      description: cycleTitle,
      location: [venueName, venueAddress].filter(Boolean).join(', ') || undefined,
      organizer: { name: profile.officeName, email: profile.contactEmail },
    }).content;
  }
}
