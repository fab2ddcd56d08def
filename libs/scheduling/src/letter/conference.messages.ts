import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConferenceState, themeIn } from '@beczka/cycles';
import { type ComposedMessage, type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import {
  Clock,
  CountyTransaction,
  type IsoDay,
  type Language,
  notFound,
  warsawInstant,
} from '@beczka/tenancy';
import { DateTime } from 'luxon';
import { comingIn, comingPage } from './coming.js';
import { movedOpening, news, type Opening, type Told } from './conference-moved.js';
import { changesOf, reachedDates } from './conference-readers.js';
import {
  agendaLines,
  conferenceDate,
  conferenceName,
  conferenceOfCycle,
  footer,
  GREETING,
  PERSONAL,
  placeFacts,
  themeFact,
  whenFact,
  withChoices,
} from './letter-parts.js';
import { LetterSubjects } from './letter-subjects.service.js';
import { OCCASIONS } from './occasions.js';
import { type Standing, standingsIn } from '../registration/standings.js';

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
type Body = Omit<Letter, 'footer' | 'language' | 'greeting'>;

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
    private readonly transaction: CountyTransaction,
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
        write: ({ subjectId }, { person: { id, language, organizationName }, link }) => {
          const subject = told.get(subjectId)!;
          const letter = {
            language,
            greeting: GREETING[language],
            ...bodyOf(occasion, subject, id, language, link),
            footer: footer(sender, language, organizationName),
          };
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
    return this.transaction.read(countyId, async (manager) => {
      const subject = (await this.told(manager, countyId, [id])).get(id);
      if (!subject || (!subject.conference.heldOn && occasion !== 'CONFERENCE_CANCELLED')) throw notFound();
      const link = this.subjects.sampleLink;
      const letter = {
        language,
        greeting: GREETING[language],
        ...bodyOf(occasion, subject, null, language, link),
        footer: footer(await this.subjects.sender(manager, countyId), language),
      };
      return withChoices(letter, this.composers.kindOf(occasion), link);
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

function bodyOf(
  occasion: ConferenceOccasion,
  subject: Registered,
  reader: string | null,
  language: Language,
  link: string,
): Body {
  if (occasion === 'CONFERENCE_CANCELLED') return cancelled(subject, language);
  const { paragraphs, ...opened } = opening(occasion, subject, reader, language);
  const page = comingPage(link, subject.conference.id);
  const coming = comingIn(subject.standings.get(reader ?? ''), page, language);
  return {
    ...opened,
    ...coming,
    paragraphs: [...paragraphs, ...coming.paragraphs],
    facts: [whenFact(subject, language), ...placeFacts(subject, language), themeFact(subject, language)],
    afterAction: [...coming.afterAction, ...agendaLines(subject, language), PERSONAL[language]],
  };
}

function opening(
  occasion: Exclude<ConferenceOccasion, 'CONFERENCE_CANCELLED'>,
  subject: Told,
  reader: string | null,
  language: Language,
): Opening {
  const name = conferenceName(subject, language);
  const whole = conferenceOfCycle(subject, language);
  const date = conferenceDate(subject, language);
  switch (occasion) {
    case 'CONFERENCE_DATE':
      return language === 'pl'
        ? {
            subject: `${name}: zapraszamy ${date}`,
            preheader: 'Termin został wybrany. Wpis do kalendarza w załączniku.',
            paragraphs: [
              `serdecznie zapraszamy: ${whole} odbędzie się ${date}.`,
              'Wpis do kalendarza znajdą Państwo w załączniku.',
            ],
          }
        : {
            subject: `${name}: join us on ${date}`,
            preheader: 'The date has been chosen. A calendar entry is attached.',
            paragraphs: [
              `${whole} will take place on ${date}. We look forward to seeing you.`,
              'An entry for your calendar is attached.',
            ],
          };
    case 'CONFERENCE_MOVED':
      return movedOpening(subject, reader, language);
    case 'CONFERENCE_REMINDER_14':
    case 'CONFERENCE_REMINDER_3':
    case 'CONFERENCE_REMINDER_1': {
      const when = SOON[occasion][language];
      return language === 'pl'
        ? {
            subject: `${name} ${when}: ${date}`,
            preheader: 'Przypominamy o spotkaniu.',
            paragraphs: [`przypominamy, że ${when} odbędzie się ${whole}.`],
          }
        : {
            subject: `${name} ${when}: ${date}`,
            preheader: 'A reminder of our meeting.',
            paragraphs: [`This is a reminder that ${whole} takes place ${when}.`],
          };
    }
  }
}

const SOON = {
  CONFERENCE_REMINDER_14: { pl: 'za dwa tygodnie', en: 'in two weeks' },
  CONFERENCE_REMINDER_3: { pl: 'za trzy dni', en: 'in three days' },
  CONFERENCE_REMINDER_1: { pl: 'już jutro', en: 'tomorrow' },
};

function cancelled(subject: Told, language: Language): Body {
  const name = conferenceName(subject, language);
  const whole = conferenceOfCycle(subject, language);
  const date = subject.conference.heldOn ? conferenceDate(subject, language) : null;
  const reason = subject.conference.cancellationReason;
  if (language === 'pl') {
    return {
      subject: `${name} odwołana`,
      preheader: 'Spotkanie się nie odbędzie.',
      paragraphs: [
        `z przykrością informujemy, że ${whole}${date ? `, planowana na ${date},` : ''} nie odbędzie się.`,
        ...(reason ? [`Powód: ${reason}`] : []),
        ...(date ? ['Załączony wpis usunie spotkanie z Państwa kalendarza.'] : []),
      ],
    };
  }
  return {
    subject: `${name} is cancelled`,
    preheader: 'The meeting will not take place.',
    paragraphs: [
      `We are sorry to say that ${whole}${date ? `, planned for ${date},` : ''} will not take place.`,
      ...(reason ? [`Reason: ${reason}`] : []),
      ...(date ? ['The attached entry removes the meeting from your calendar.'] : []),
    ],
  };
}
