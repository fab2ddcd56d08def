import { Injectable } from '@nestjs/common';
import { ConferenceState } from '@beczka/cycles';
import {
  hashOf,
  newParticipantToken,
  type ParticipantCaller,
  ParticipantLinkService,
} from '@beczka/identity';
import { clockTime, type FeedEntry, feedFile } from '@beczka/notifications';
import {
  Clock,
  CountyContext,
  countyName,
  CountyService,
  CountyTransaction,
  type IsoDay,
  type Language,
  type Sentence,
} from '@beczka/tenancy';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ConferenceMessages } from '../letter/conference.messages.js';
import { ordinalName } from '../letter/letter-parts.js';
import { type Standing, standingsIn } from '../registration/standings.js';

/** A person has a few devices; the address made before the last so many ends. */
const MOST_FEEDS = 10;

interface Row {
  id: string;
  ordinal: number;
  theme: string;
  cycle: string;
  state: ConferenceState;
  heldOn: IsoDay;
  startsAt: string;
  minutes: number;
  sequence: number;
  agenda: { startsAt: string; title: string }[];
  venue: string | null;
  changedAt: Date;
}

/** Calendars that programs subscribe to. */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly links: ParticipantLinkService,
    private readonly letters: ConferenceMessages,
    private readonly clock: Clock,
  ) {}

  /** A new address for the bearer of a personal link; it ends when their links do. Throws LINK_INVALID and COUNTY_CLOSED. */
  create({ countyId, tokenHash }: ParticipantCaller): Promise<string> {
    return this.transaction.write(countyId, async (manager) => {
      const participantId = await this.links.participantOf(countyId, tokenHash);
      const token = newParticipantToken(countyId);
      await manager.query(
        `INSERT INTO calendar_feed (county_id, id, participant_id, token_hash, link_revision, created_at)
         SELECT $1, $3, id, $4, link_revision, $5 FROM participant WHERE county_id = $1 AND id = $2`,
        [countyId, participantId, uuid(), hashOf(token), this.clock.now()],
      );
      await manager.query(
        `DELETE FROM calendar_feed f USING (
           SELECT old.id, old.link_revision <> p.link_revision AS ended, row_number() OVER (ORDER BY old.id DESC) AS nth
           FROM calendar_feed old JOIN participant p ON p.county_id = $1 AND p.id = old.participant_id
           WHERE old.county_id = $1 AND old.participant_id = $2) known
         WHERE f.county_id = $1 AND f.id = known.id AND (ended OR nth > $3)`,
        [countyId, participantId, MOST_FEEDS],
      );
      return token;
    });
  }

  /** For the bearer of such an address, in their language. Throws LINK_INVALID and COUNTY_CLOSED. */
  own({ countyId, tokenHash }: ParticipantCaller): Promise<string> {
    return this.transaction.read(countyId, async (manager) => {
      const [owner]: { id: string; language: Language }[] = await manager.query(
        `SELECT p.id, p.language FROM calendar_feed f
         JOIN participant p ON p.county_id = $1 AND p.id = f.participant_id
           AND p.link_revision = f.link_revision AND p.deactivated_at IS NULL
         WHERE f.county_id = $1 AND f.token_hash = $2 AND NOT EXISTS (SELECT FROM closed_county WHERE id = $1)`,
        [countyId, tokenHash],
      );
      if (!owner) throw await this.links.refusal(countyId);
      return this.feed(manager, countyId, owner.language, owner.id);
    });
  }

  /** The county's dates for anybody: whoever asks has found its page. */
  publicFeed(countyId: string, language: Language): Promise<string> {
    return CountyContext.run([countyId], () =>
      this.transaction.read(countyId, (manager) => this.feed(manager, countyId, language)),
    );
  }

  private async feed(
    manager: EntityManager,
    countyId: string,
    language: Language,
    reader?: string,
  ): Promise<string> {
    const rows = await this.conferences(manager, countyId, language);
    const standings = await standingsIn(manager, countyId, reader ? rows.map(({ id }) => id) : []);
    const county = countyName(await this.counties.get(countyId)).nominative;
    const name = { pl: `Konferencje, ${county}`, en: `Conferences, ${county}` }[language];
    const entries = rows.map((row) => this.entry(row, language, standings.get(row.id)?.get(reader ?? '')));
    return feedFile(entries, name, language);
  }

  private entry(row: Row, language: Language, standing?: Standing): FeedEntry {
    const cancelled = row.state === ConferenceState.CANCELLED;
    const agenda = row.agenda.map(({ startsAt, title }) => `${clockTime(startsAt, language)} ${title}`);
    return {
      uid: this.letters.calendarId(row.id),
      sequence: row.sequence,
      stampedAt: row.changedAt,
      day: row.heldOn,
      startsAt: row.startsAt,
      minutes: row.minutes,
      summary: `${ordinalName(row.ordinal, language)}: ${row.theme}`,
      description: [row.cycle, ...(standing ? [STANDINGS[standing.state][language]] : []), agenda.join('\n')]
        .filter(Boolean)
        .join('\n\n'),
      location: row.venue ?? undefined,
      cancelled,
      busy: !cancelled && standing?.state !== 'NOT_COMING',
    };
  }

  /** With a date, set or called off, in the last year or ahead. */
  private conferences(manager: EntityManager, countyId: string, language: Language): Promise<Row[]> {
    return manager.query(
      `SELECT c.id, c.ordinal, ${language === 'en' ? 'coalesce(c.theme_en, c.theme)' : 'c.theme'} AS theme,
         y.title AS cycle, c.state, to_char(c.held_on, 'YYYY-MM-DD') AS "heldOn", to_char(c.starts_at, 'HH24:MI') AS "startsAt",
         c.duration_minutes AS minutes, c.date_revision AS sequence, c.agenda,
         v.name || ', ' || v.address AS venue, changed.at AS "changedAt"
       FROM conference c
       JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id
       LEFT JOIN venue v ON v.county_id = $1 AND v.id = c.venue_id
       CROSS JOIN LATERAL (SELECT max(changed_at) AS at FROM date_change d
                           WHERE d.county_id = $1 AND d.conference_id = c.id) changed
       WHERE c.county_id = $1 AND c.held_on > $2::date - 365 AND c.state <> 'PLANNED' AND changed.at IS NOT NULL
       ORDER BY c.held_on, c.ordinal`,
      [countyId, this.clock.today()],
    );
  }
}

const STANDINGS = {
  COMING: { pl: 'Państwa zgłoszenie: będą Państwo.', en: 'You are coming.' },
  NOT_COMING: { pl: 'Państwa zgłoszenie: nie mogą Państwo przyjść.', en: 'You cannot come.' },
  WAITING: { pl: 'Są Państwo na liście oczekujących.', en: 'You are on the waiting list.' },
} as const satisfies Record<Standing['state'], Sentence>;
