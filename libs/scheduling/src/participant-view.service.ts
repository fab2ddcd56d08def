import { Injectable } from '@nestjs/common';
import { type ParticipantCaller, ParticipantLinkService, participantOfToken } from '@beczka/identity';
import { PrivacyNoticeService } from '@beczka/partners';
import { Clock, CountyService, CountyTransaction, type Language, type Statement } from '@beczka/tenancy';
import type { ParticipantConference, ParticipantPoll, ParticipantView } from './participant-view.js';

/** Instants as JSON carries them. */
type Raw<T> = { [K in keyof T]: T[K] extends Date | null ? string | Extract<T[K], null> : T[K] };
type RawPoll = Raw<Omit<ParticipantPoll, 'acceptsAnswers'>>;
type RawView = Omit<ParticipantView, 'county' | 'polls' | 'conferences'> & {
  noticeSeen: boolean;
  polls: RawPoll[];
  conferences: Omit<ParticipantConference, 'countyId'>[];
};

/** The county, the token's hash, the present instant and whether English is wanted: `$1` to `$4` of the statements here. */
const ME = `me AS (${participantOfToken('$1', '$2', '$3')})`;

const THEME = `CASE WHEN $4 THEN coalesce(c.theme_en, c.theme) ELSE c.theme END`;

/**
 * Polls the person was asked by, one JSON object a row; expects `me`, and `i` and `p` to be narrowed further.
 *
 * Written for the planner, which under row-level security expects a row from any prefix of a key: the person comes as a
 * scalar, so that an index is entered by its whole key, and their answers are gathered once rather than for each slot.
 */
const pollsOf = (condition: string) => `
  SELECT p.state, p.deadline, p.closed_at, json_build_object(
    'id', p.id, 'conferenceId', p.conference_id, 'state', p.state, 'deadline', p.deadline, 'note', p.note, 'decidedSlotId', p.decided_slot_id,
    'ordinal', c.ordinal, 'theme', ${THEME}, 'cycleTitle', y.title, 'durationMinutes', c.duration_minutes,
    'venueName', v.name, 'venueAddress', v.address, 'comment', i.comment, 'respondedAt', i.responded_at,
    'slots', (
      SELECT json_agg(json_build_object('id', s.id, 'heldOn', s.held_on, 'startsAt', to_char(s.starts_at, 'HH24:MI'),
                                        'myChoice', mine.choices ->> s.id::text) ORDER BY s.held_on, s.starts_at)
      FROM date_slot s WHERE s.county_id = $1 AND s.poll_id = p.id)
    ) AS poll
  FROM poll_invitation i
  JOIN date_poll p ON p.county_id = $1 AND p.id = i.poll_id
  JOIN conference c ON c.county_id = $1 AND c.id = p.conference_id
  JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id
  LEFT JOIN venue v ON v.county_id = $1 AND v.id = c.venue_id
  CROSS JOIN LATERAL (
    SELECT jsonb_object_agg(a.slot_id, a.choice) AS choices FROM answer a
    WHERE a.county_id = $1 AND a.poll_id = p.id AND a.participant_id = i.participant_id) mine
  WHERE i.county_id = $1 AND i.participant_id = (SELECT participant_id FROM me)
    AND p.opened_at IS NOT NULL AND ${condition}`;

const ONE_POLL = `WITH ${ME} ${pollsOf('i.poll_id = $5')}`;

/** A season that is over is not shown: what counts is what was closed or held in the last half year, or is ahead. */
const VIEW = `
  WITH ${ME},
  polls AS (${pollsOf(`
    (p.closed_at IS NULL OR p.closed_at > $3::timestamptz - interval '180 days')
    AND NOT EXISTS (SELECT FROM date_poll later
                    WHERE later.county_id = $1 AND later.conference_id = p.conference_id
                      AND later.revision > p.revision AND later.opened_at IS NOT NULL)`)}),
  conferences AS (
    SELECT c.held_on, c.ordinal, json_build_object(
      'id', c.id, 'ordinal', c.ordinal, 'theme', ${THEME}, 'cycleTitle', y.title, 'state', c.state,
      'heldOn', c.held_on, 'startsAt', to_char(c.starts_at, 'HH24:MI'), 'durationMinutes', c.duration_minutes,
      'venueName', v.name, 'venueAddress', v.address, 'agenda', c.agenda, 'dateRevision', c.date_revision) AS conference
    FROM conference c
    JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id
    LEFT JOIN venue v ON v.county_id = $1 AND v.id = c.venue_id
    WHERE c.county_id = $1 AND c.held_on > ($3::timestamptz AT TIME ZONE 'Europe/Warsaw')::date - 180)
  SELECT json_build_object(
    'noticeVersion', notice.version, 'noticeSeen', EXISTS (
      SELECT FROM notice_shown s WHERE s.county_id = $1 AND s.participant_id = t.id AND s.version = notice.version AND s.way = 'PAGE'),
    'firstName', t.first_name, 'lastName', t.last_name, 'organizationName', o.name, 'language', t.language,
    'polls', coalesce((SELECT json_agg(poll ORDER BY state = 'OPEN' DESC,
                                       CASE WHEN state = 'OPEN' THEN deadline END, closed_at DESC) FROM polls), '[]'),
    'conferences', coalesce((SELECT json_agg(conference ORDER BY held_on, ordinal) FROM conferences), '[]')) AS view
  FROM me
  JOIN participant t ON t.county_id = $1 AND t.id = me.participant_id
  JOIN organization o ON o.county_id = $1 AND o.id = t.organization_id
  CROSS JOIN (SELECT max(version) AS version FROM privacy_notice WHERE county_id = $1) notice`;

@Injectable()
export class ParticipantViewService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly links: ParticipantLinkService,
    private readonly notices: PrivacyNoticeService,
    private readonly clock: Clock,
  ) {}

  /** All that the page of a personal link shows, in one round trip. Throws LINK_INVALID and COUNTY_CLOSED. */
  async of(caller: ParticipantCaller, language: Language): Promise<ParticipantView> {
    const now = this.clock.now();
    const [result] = await this.transaction.pipeline(caller.countyId, [
      {
        name: 'participant-view',
        text: VIEW,
        values: [caller.countyId, caller.tokenHash, now, language === 'en'],
      },
    ]);
    const raw: RawView | undefined = result!.rows[0]?.view;
    if (!raw) throw await this.links.refusal(caller.countyId);
    const { noticeSeen, ...shown } = raw;
    if (!noticeSeen) this.notices.seenBy(caller);
    return {
      ...shown,
      county: await this.counties.get(caller.countyId),
      polls: raw.polls.map((poll) => participantPoll(poll, now)),
      conferences: raw.conferences.map((one) => ({ ...one, countyId: caller.countyId })),
    };
  }
}

/** Reads one poll as its bearer sees it: column `poll` for {@link participantPoll}; no row for somebody else's. */
export function onePoll(caller: ParticipantCaller, pollId: string, now: Date, language: Language): Statement {
  return {
    name: 'participant-poll',
    text: ONE_POLL,
    values: [caller.countyId, caller.tokenHash, now, language === 'en', pollId],
  };
}

export function participantPoll(raw: RawPoll, now: Date): ParticipantPoll {
  const deadline = new Date(raw.deadline);
  return {
    ...raw,
    deadline,
    respondedAt: raw.respondedAt === null ? null : new Date(raw.respondedAt),
    acceptsAnswers: raw.state === 'OPEN' && deadline > now,
  };
}
