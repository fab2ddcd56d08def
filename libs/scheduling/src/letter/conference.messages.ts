import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConferenceState, themeIn } from '@beczka/cycles';
import { type ComposedMessage, type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import { Clock, type IsoDay, type Language, notFound, warsawInstant } from '@beczka/tenancy';
import { DateTime } from 'luxon';
import { comingIn, comingPage } from './coming.js';
import { movedMatter, news, type Told } from './conference-moved.js';
import { changesOf, reachedDates } from './conference-readers.js';
import {
  agendaLines,
  conferenceName,
  conferenceOfCycle,
  placeFacts,
  themeFact,
  whenFact,
} from './letter-parts.js';
import { LetterSubjects } from './letter-subjects.service.js';
import { OCCASIONS } from './occasions.js';
import { type Standing, standingsIn } from '../registration/standings.js';
import { sampleConference } from './sample-subject.js';
import { STANDARD_WORDING } from './standard-wording.js';
import { conferenceValues, type Matter, wordedLetter } from './worded-letter.js';

const OCCASIONS_HERE = [
  'CONFERENCE_DATE',
  'CONFERENCE_MOVED',
  'CONFERENCE_CANCELLED',
  'CONFERENCE_REMINDER_14',
  'CONFERENCE_REMINDER_3',
  'CONFERENCE_REMINDER_1',
] as const;

/** A conference as it is told, with where each person stands with its date. */
type Registered = Told & { standings: ReadonlyMap<string, Standing> };
type ConferenceOccasion = (typeof OCCASIONS_HERE)[number];

const REMINDER_DAYS: Partial<Record<ConferenceOccasion, number>> = {
  CONFERENCE_REMINDER_14: 14,
  CONFERENCE_REMINDER_3: 3,
  CONFERENCE_REMINDER_1: 1,
};

/** Letters about a conference's date, with the entry for the recipient's calendar. */
@Injectable()
export class ConferenceMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const occasion of OCCASIONS_HERE) {
      this.composers.register({
        occasion,
        name: OCCASIONS[occasion],
        kind: occasion in REMINDER_DAYS ? 'REMINDER' : 'NEEDED',
        compose: (messages) => this.compose(occasion, messages),
        preview: (countyId, subjectId, language) => this.preview(occasion, countyId, subjectId, language),
        wording: {
          ...STANDARD_WORDING[occasion],
          sample: (countyId, language, texts) =>
            this.subjects.shown(occasion, countyId, (_manager, sender, link) => {
              const subject = {
                ...sampleConference(this.clock.today()),
                standings: new Map<string, Standing>(),
              };
              const matter = matterOf(occasion, subject, null, language, link);
              return wordedLetter(occasion, matter, { language, sender, texts });
            }),
        },
      });
    }
  }

  /** The same for the whole life of a conference. */
  calendarId(conferenceId: string): string {
    return `conference-${conferenceId}@${this.subjects.domain}`;
  }

  private compose(occasion: ConferenceOccasion, messages: OwedMessage[]) {
    return this.subjects.compose(messages, async (manager, countyId, sender) => {
      const told = await this.told(
        manager,
        countyId,
        messages.map(({ subjectId }) => subjectId),
      );
      return {
        owed: (message) => {
          const subject = told.get(message.subjectId);
          if (!subject || !this.stillOwed(occasion, message, subject)) return false;
          // Changed back before anybody was told: their calendars are right as they are.
          return occasion !== 'CONFERENCE_MOVED' || news(subject, message.participantId).changes.length > 0;
        },
        write: ({ subjectId }, { person, link }) => {
          const subject = told.get(subjectId)!;
          const { id, language } = person;
          const matter = matterOf(occasion, subject, id, language, link);
          const letter = wordedLetter(occasion, matter, { language, sender, reader: person });
          return { letter, calendar: this.calendar(occasion, subject, language) };
        },
      };
    });
  }

  private preview(
    occasion: ConferenceOccasion,
    countyId: string,
    id: string,
    language: Language,
  ): Promise<Letter> {
    return this.subjects.shown(occasion, countyId, async (manager, sender, link) => {
      const subject = (await this.told(manager, countyId, [id])).get(id);
      if (!subject || (!subject.conference.heldOn && occasion !== 'CONFERENCE_CANCELLED')) throw notFound();
      const matter = matterOf(occasion, subject, null, language, link);
      return wordedLetter(occasion, matter, { language, sender });
    });
  }

  private stillOwed(
    occasion: ConferenceOccasion,
    { revision, participantId }: OwedMessage,
    { conference, standings }: Registered,
  ): boolean {
    const { state, heldOn, startsAt, dateRevision, windowTo } = conference;
    const wanted = occasion === 'CONFERENCE_CANCELLED' ? ConferenceState.CANCELLED : ConferenceState.DATED;
    if (state !== wanted || revision !== dateRevision) return false;
    if (heldOn === null) return windowTo >= this.clock.today();
    // «Już jutro» is true on one day only: a reminder that was held up is left to the next one.
    const days = REMINDER_DAYS[occasion];
    if (days !== undefined) {
      if (daysBetween(this.clock.today(), heldOn) !== days) return false;
      if (standings.get(participantId ?? '')?.state === 'NOT_COMING') return false;
    }
    return warsawInstant(heldOn, startsAt!) > this.clock.now();
  }

  private calendar(
    occasion: ConferenceOccasion,
    subject: Told,
    language: Language,
  ): ComposedMessage['calendar'] {
    const { conference, venue } = subject;
    const method = {
      CONFERENCE_DATE: 'REQUEST',
      CONFERENCE_MOVED: 'REQUEST',
      CONFERENCE_CANCELLED: 'CANCEL',
    } as const;
    if (!conference.heldOn || !(occasion in method)) return undefined;
    return {
      method: method[occasion as keyof typeof method],
      uid: this.calendarId(conference.id),
      sequence: conference.dateRevision,
      day: conference.heldOn,
      startsAt: conference.startsAt!,
      minutes: conference.durationMinutes,
      summary: `${conferenceName(subject, language)}: ${themeIn(subject.conference, language)}`,
      description: [conferenceOfCycle(subject, language), ...agendaLines(subject, language)].join('\n\n'),
      location: venue ? `${venue.name}, ${venue.address}` : undefined,
    };
  }

  private async told(
    manager: EntityManager,
    countyId: string,
    ids: string[],
  ): Promise<Map<string, Registered>> {
    const subjects = await this.subjects.conferences(manager, countyId, ids);
    const changes = await changesOf(manager, countyId, ids);
    const reached = await reachedDates(manager, countyId, ids);
    const standings = await standingsIn(manager, countyId, ids);
    return new Map(
      [...subjects].map(([id, subject]) => [
        id,
        {
          ...subject,
          changes: changes.filter(({ conferenceId }) => conferenceId === id),
          reached: reached.get(id) ?? new Map(),
          standings: standings.get(id) ?? new Map(),
        },
      ]),
    );
  }
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return DateTime.fromISO(to, { zone: 'UTC' }).diff(DateTime.fromISO(from, { zone: 'UTC' }), 'days').days;
}

function matterOf(
  occasion: ConferenceOccasion,
  subject: Registered,
  reader: string | null,
  language: Language,
  link: string,
): Matter {
  const { values, paragraphs = [], ...own } = ownMatter(occasion, subject, reader, language);
  const known = { ...conferenceValues(subject, language), ...values };
  if (occasion === 'CONFERENCE_CANCELLED') return { ...own, paragraphs, values: known };
  const page = comingPage(link, subject.conference.id);
  const { afterAction, ...coming } = comingIn(subject.standings.get(reader ?? ''), page, language);
  return {
    facts: [whenFact(subject, language), ...placeFacts(subject, language), themeFact(subject, language)],
    ...own,
    ...coming,
    paragraphs: [...paragraphs, ...coming.paragraphs],
    agenda: [...afterAction, ...agendaLines(subject, language)],
    values: known,
  };
}

/** In what a letter differs from others about a conference. */
function ownMatter(
  occasion: ConferenceOccasion,
  subject: Told,
  reader: string | null,
  language: Language,
): Matter {
  const pl = language === 'pl';
  switch (occasion) {
    case 'CONFERENCE_DATE':
      return {
        preheader: pl
          ? 'Termin został wybrany. Wpis do kalendarza w załączniku.'
          : 'The date has been chosen. A calendar entry is attached.',
        paragraphs: [
          pl ? 'Wpis do kalendarza znajdą Państwo w załączniku.' : 'An entry for your calendar is attached.',
        ],
        values: {},
      };
    case 'CONFERENCE_MOVED':
      return movedMatter(subject, reader, language);
    case 'CONFERENCE_CANCELLED':
      return cancelled(subject, language);
    default:
      return { preheader: pl ? 'Przypominamy o spotkaniu.' : 'A reminder of our meeting.', values: {} };
  }
}

function cancelled(subject: Told, language: Language): Matter {
  const pl = language === 'pl';
  const { heldOn, cancellationReason: reason } = subject.conference;
  return {
    preheader: pl ? 'Spotkanie się nie odbędzie.' : 'The meeting will not take place.',
    paragraphs: [
      ...(reason ? [`${pl ? 'Powód' : 'Reason'}: ${reason}`] : []),
      ...(heldOn
        ? [
            pl
              ? 'Załączony wpis usunie spotkanie z Państwa kalendarza.'
              : 'The attached entry removes the meeting from your calendar.',
          ]
        : []),
    ],
    facts: heldOn
      ? [{ ...whenFact(subject, language), label: pl ? 'Odwołany termin' : 'Cancelled date' }]
      : undefined,
    values: {},
  };
}
