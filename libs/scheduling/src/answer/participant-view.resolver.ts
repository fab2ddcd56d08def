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
import { AgreementService } from './agreement.service.js';
import type { DayNote } from '../calendar/day-note.js';
import { AgreementShown } from '../poll/date-poll.entity.js';
import { DateSlot } from '../poll/date-slot.entity.js';
import {
  ParticipantAgreement,
  ParticipantConference,
  ParticipantPoll,
  ParticipantSlot,
  ParticipantView,
  SlotNote,
} from './participant-view.js';
import { SlotNoteService } from './slot-note.service.js';
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

@Resolver(() => ParticipantPoll)
export class ParticipantPollResolver {
  constructor(private readonly agreements: AgreementService) {}

  @ResolveField(() => ParticipantAgreement, {
    nullable: true,
    description: 'Null where the county does not show it, and while too few have answered.',
  })
  async agreement(@Parent() poll: ParticipantPoll): Promise<ParticipantAgreement | null> {
    const { countyId, id, showsAgreement, respondedAt } = poll;
    const shown =
      showsAgreement === AgreementShown.ALWAYS ||
      (showsAgreement === AgreementShown.AFTER_ANSWERING && respondedAt !== null);
    const found = shown && (await this.agreements.of(countyId, id));
    if (!found) return null;
    return {
      among: found.among,
      slots: [...found.bySlot].map(([slotId, agreement]) => ({ slotId, agreement })),
    };
  }
}

@Resolver(() => ParticipantSlot)
export class ParticipantSlotResolver {
  constructor(private readonly notes: SlotNoteService) {}

  @ResolveField(() => [SlotNote], { name: 'notes', description: 'What is off on the day, or near it.' })
  async notesOf(
    @Parent() { countyId, heldOn }: ParticipantSlot,
    @CurrentLanguage() language: Language,
  ): Promise<SlotNote[]> {
    return slotNotes(await this.notes.of(countyId, heldOn), language);
  }
}

@Resolver(() => DateSlot)
export class OfferedSlotResolver {
  constructor(private readonly notes: SlotNoteService) {}

  @ResolveField(() => [SlotNote], { name: 'notes', description: 'What participants are told of the day.' })
  async notesOf(
    @Parent() { countyId, heldOn }: DateSlot,
    @CurrentLanguage() language: Language,
  ): Promise<SlotNote[]> {
    return slotNotes(await this.notes.of(countyId, heldOn), language);
  }
}

const slotNotes = (notes: readonly DayNote[], language: Language): SlotNote[] =>
  notes.map(({ clash, text }) => ({ clash, text: text[language] }));

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
