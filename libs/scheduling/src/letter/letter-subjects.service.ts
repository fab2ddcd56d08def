import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Conference, Cycle, Venue } from '@beczka/cycles';
import { ParticipantLinkService } from '@beczka/identity';
import {
  type Letter,
  type ComposedMessage,
  type LetterheadParts,
  LetterheadService,
  type LetterKind,
  LetterWordingService,
  MessageComposers,
  NotificationsOptions,
  type OwedMessage,
  type Wordings,
} from '@beczka/notifications';
import { type ParticipantContact, ParticipantService, PrivacyNoticeService } from '@beczka/partners';
import {
  Clock,
  type CountyName,
  countyName,
  CountyProfile,
  CountyService,
  CountyTransaction,
} from '@beczka/tenancy';
import { withChoices } from './letter-parts.js';
import { DatePoll } from '../poll/date-poll.entity.js';
import { DateSlot } from '../poll/date-slot.entity.js';

/** A personal link lives longer than a season needs it. */
const LINK_LIFE = 240 * 24 * 60 * 60 * 1000;

/** Whose letter it is. */
export interface Sender {
  county: CountyName;
  profile: CountyProfile | null;
  /** What the county says of people's data, in the version that holds. */
  noticeUrl: string;
  noticeVersion: number;
  letterhead: LetterheadParts;
  wordings: Wordings;
}

export interface ConferenceSubject {
  conference: Conference;
  cycle: Cycle;
  venue: Venue | null;
}

export interface PollSubject extends ConferenceSubject {
  poll: DatePoll;
  /** In calendar order. */
  slots: DateSlot[];
}

export interface Reader {
  person: ParticipantContact;
  /** The address that opens this person's page and nobody else's. */
  link: string;
}

/** How the messages of one batch are written. */
export interface Writing {
  /** False for what has been overtaken. */
  owed: (message: OwedMessage) => boolean;
  /** False of somebody whom the message does not concern any more; left out, it concerns everybody. */
  concerns?: (person: ParticipantContact, message: OwedMessage) => boolean;
  write: (message: OwedMessage, reader: Reader) => Omit<ComposedMessage, 'to'>;
}

/** Loads what letters speak of, a batch of one county at a time, each kind of thing in one statement. */
@Injectable()
export class LetterSubjects {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly participants: ParticipantService,
    private readonly links: ParticipantLinkService,
    private readonly notices: PrivacyNoticeService,
    private readonly composers: MessageComposers,
    private readonly letterheads: LetterheadService,
    private readonly wordings: LetterWordingService,
    private readonly clock: Clock,
    private readonly options: NotificationsOptions,
  ) {}

  /** Stands for a personal link in a letter that is only looked at. */
  get sampleLink(): string {
    return `${this.options.webUrl}/p/0000`;
  }

  /** The name in calendar entries after the @: they must stay the same from mail to mail. */
  get domain(): string {
    return new URL(this.options.webUrl).hostname;
  }

  /** A page of the county's staff. */
  staffPage(countyId: string, path: string): string {
    return `${this.options.webUrl}/c/${countyId}/${path}`;
  }

  async sender(manager: EntityManager, countyId: string): Promise<Sender> {
    const noticeVersion = await this.notices.newest(manager, countyId);
    return {
      county: countyName(await this.counties.get(countyId)),
      profile: await manager.findOneBy(CountyProfile, { countyId }),
      noticeVersion,
      letterhead: await this.letterheads.parts(manager, countyId),
      wordings: await this.wordings.wordings(manager, countyId),
      noticeUrl: `${this.options.webUrl}/privacy/${countyId}/${noticeVersion}`,
    };
  }

  async conferences(
    manager: EntityManager,
    countyId: string,
    ids: readonly string[],
  ): Promise<Map<string, ConferenceSubject>> {
    const conferences = await manager.findBy(Conference, { countyId, id: In([...ids]) });
    const cycles = await byId(
      manager,
      Cycle,
      countyId,
      conferences.map(({ cycleId }) => cycleId),
    );
    const venues = await byId(
      manager,
      Venue,
      countyId,
      conferences.map(({ venueId }) => venueId),
    );
    return new Map(
      conferences.map((conference) => [
        conference.id,
        { conference, cycle: cycles.get(conference.cycleId)!, venue: venues.get(conference.venueId) ?? null },
      ]),
    );
  }

  async polls(
    manager: EntityManager,
    countyId: string,
    ids: readonly string[],
  ): Promise<Map<string, PollSubject>> {
    const polls = await manager.findBy(DatePoll, { countyId, id: In([...ids]) });
    const slots = await manager.find(DateSlot, {
      where: { countyId, pollId: In([...ids]) },
      order: { heldOn: 'ASC', startsAt: 'ASC' },
    });
    const conferences = await this.conferences(
      manager,
      countyId,
      polls.map(({ conferenceId }) => conferenceId),
    );
    return new Map(
      polls.map((poll) => [
        poll.id,
        {
          ...conferences.get(poll.conferenceId)!,
          poll,
          slots: slots.filter(({ pollId }) => pollId === poll.id),
        },
      ]),
    );
  }

  /**
   * Composes the messages that are still owed to people who have not left. Links are made, all in one statement, for
   * those alone who are written to.
   */
  async compose(
    messages: readonly OwedMessage[],
    prepare: (manager: EntityManager, countyId: string, sender: Sender) => Promise<Writing>,
  ): Promise<Map<string, ComposedMessage | 'SUPERSEDED'>> {
    const countyId = messages[0]?.countyId;
    if (!countyId) return new Map();
    return this.transaction.write(countyId, async (manager) => {
      await this.notices.ensure(countyId);
      const sender = await this.sender(manager, countyId);
      const { owed, concerns = () => true, write } = await prepare(manager, countyId, sender);
      const ids = messages.flatMap(({ participantId }) => participantId ?? []);
      const people = await this.participants.contacts(manager, countyId, [...new Set(ids)]);
      const readerOf = (message: OwedMessage) => {
        const person = people.get(message.participantId ?? '');
        const wanted =
          person?.active &&
          concerns(person, message) &&
          wants(person, this.composers.kindOf(message.occasion));
        return wanted && owed(message) ? person : undefined;
      };
      const readers = messages.flatMap((message) => readerOf(message) ?? []);
      const links = await this.mint(manager, countyId, readers);
      return new Map<string, ComposedMessage | 'SUPERSEDED'>(
        messages.map((message) => {
          const person = readerOf(message);
          if (!person) return [message.id, 'SUPERSEDED'];
          const to = { name: `${person.firstName} ${person.lastName}`, email: person.email };
          const { noticeVersion } = sender;
          const link = links.get(person.id)!;
          const { letter, ...rest } = write(message, { person, link });
          const { occasion } = message;
          return [
            message.id,
            {
              to,
              noticeVersion,
              ...rest,
              letter: this.asSent(occasion, sender, letter, link),
              // What is needed is done without after a second thought alone: the county then has to call.
              oneClick: this.composers.kindOf(occasion) === 'REMINDER',
            },
          ];
        }),
      );
    });
  }

  /** A letter that is only looked at: to nobody in particular, and otherwise as it would go. */
  shown(
    occasion: string,
    countyId: string,
    write: (manager: EntityManager, sender: Sender, link: string) => Letter | Promise<Letter>,
  ): Promise<Letter> {
    return this.transaction.read(countyId, async (manager) => {
      const sender = await this.sender(manager, countyId);
      return this.asSent(occasion, sender, await write(manager, sender, this.sampleLink), this.sampleLink);
    });
  }

  /** With what every letter of its kind has. */
  private asSent(occasion: string, { letterhead }: Sender, letter: Letter, link: string): Letter {
    return { logo: letterhead.logo, ...withChoices(letter, this.composers.kindOf(occasion), link) };
  }

  private async mint(
    manager: EntityManager,
    countyId: string,
    people: ParticipantContact[],
  ): Promise<Map<string, string>> {
    const until = new Date(this.clock.now().getTime() + LINK_LIFE);
    const tokens = await this.links.mint(manager, countyId, [...new Set(people)], until);
    return new Map([...tokens].map(([id, token]) => [id, `${this.options.webUrl}/p/${token}`]));
  }
}

/** Whether a letter of this kind may go to somebody who has decided about mail as they have. */
function wants({ noMail, noReminders }: ParticipantContact, kind: LetterKind): boolean {
  if (kind === 'NEEDED') return !noMail;
  return kind !== 'REMINDER' || (!noMail && !noReminders);
}

async function byId<E extends { countyId: string; id: string }>(
  manager: EntityManager,
  entity: new () => E,
  countyId: string,
  ids: readonly (string | null)[],
): Promise<Map<string | null, E>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (!wanted.length) return new Map();
  const rows: E[] = await manager
    .createQueryBuilder(entity, 'e')
    .where('e.countyId = :countyId AND e.id IN (:...wanted)', { countyId, wanted })
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
}
