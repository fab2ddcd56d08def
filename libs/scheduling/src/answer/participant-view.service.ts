import { Injectable } from '@nestjs/common';
import { ConferenceState } from '@beczka/cycles';
import { type ParticipantCaller, ParticipantLinkService, participantOfToken } from '@beczka/identity';
import { PrivacyNoticeService } from '@beczka/partners';
import {
  Clock,
  CountyService,
  CountyTransaction,
  type Language,
  type Statement,
  warsawInstant,
} from '@beczka/tenancy';
import { FOR_PRESENT_DATE } from '../registration/standings.js';
import type {
  ParticipantConference,
  ParticipantPoll,
  ParticipantSlot,
  ParticipantView,
} from './participant-view.js';
import type { Choice } from '../tally/tally.js';

/** Instants as JSON carries them. */
type Raw<T> = { [K in keyof T]: T[K] extends Date | null ? string | Extract<T[K], null> : T[K] };
type RawPoll = Raw<Omit<ParticipantPoll, 'countyId' | 'acceptsAnswers' | 'slots'>> & {
  slots: (Omit<ParticipantSlot, 'countyId' | 'myChoice' | 'isNew'> & { addedAt: string | null })[];
  /** By the slot's id; null while nothing is answered. */
  choices: Record<string, Choice> | null;
};
type RawView = Omit<ParticipantView, 'county' | 'today' | 'polls' | 'conferences'> & {
  polls: RawPoll[];
  conferences: Omit<ParticipantConference, 'countyId' | 'takesRegistrations'>[];
};

/**
 * Whose link it is, and who has one voice with them. The county, the token's hash, the present instant and whether English is wanted: `$1` to `$4` of the statements here.
 */
const ME = `me AS (${participantOfToken('$1', '$2', '$3', 'p.first_name, p.last_name, p.language, p.organization_id, p.deputy_of')}),
  other AS (
    SELECT t.id, t.first_name || ' ' || t.last_name AS name FROM participant t
    WHERE t.county_id = $1 AND t.id = coalesce(
      (SELECT deputy_of FROM me),
      (SELECT d.id FROM participant d WHERE d.county_id = $1 AND d.deputy_of = (SELECT participant_id FROM me))))`;

/**
 * The county's conferences with what is theirs, of which there are a few dozen. Opening a table costs more here than
 * reading it, so that those who ask for polls and for conferences share it.
 */
const PLANNED = `
  planned AS MATERIALIZED (
    SELECT c.id, c.ordinal, CASE WHEN $4 THEN coalesce(c.theme_en, c.theme) ELSE c.theme END AS theme, y.title AS cycle_title,
           c.state, c.held_on, c.starts_at, c.duration_minutes, v.name AS venue_name, v.address AS venue_address,
           c.agenda, c.date_revision, c.window_from, c.window_to
    FROM conference c
    JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id
    LEFT JOIN venue v ON v.county_id = $1 AND v.id = c.venue_id
    WHERE c.county_id = $1)`;

/**
 * Polls the person was asked by, one JSON object a row; expects `me` and `planned`, and `i` and `p` to be narrowed further.
 *
 * Written for the planner, which under row-level security expects a row from any prefix of a key: the person comes as a
 * scalar, so that an index is entered by its whole key, and their answers are gathered once rather than for each slot.
 */
const pollsOf = (condition: string) => `
  SELECT p.state, p.deadline, p.closed_at, json_build_object(
    'id', p.id, 'conferenceId', p.conference_id, 'state', p.state, 'deadline', p.deadline, 'note', p.note, 'showsAgreement', p.shows_agreement, 'decidedSlotId', p.decided_slot_id,
    'ordinal', c.ordinal, 'theme', c.theme, 'cycleTitle', c.cycle_title, 'durationMinutes', c.duration_minutes,
    'venueName', c.venue_name, 'venueAddress', c.venue_address, 'comment', i.comment, 'respondedAt', i.responded_at,
    'otherAnswered', EXISTS (
      SELECT FROM poll_invitation o
      WHERE o.county_id = $1 AND o.poll_id = p.id AND o.participant_id = (SELECT id FROM other) AND o.responded_at IS NOT NULL),
    'recordedByOffice', i.recorded_by IS NOT NULL,
    'slots', (
      SELECT json_agg(json_build_object('id', s.id, 'heldOn', s.held_on, 'startsAt', to_char(s.starts_at, 'HH24:MI'),
                                        'overrideReason', s.override_reason, 'addedAt', s.added_at)
                      ORDER BY s.held_on, s.starts_at)
      FROM date_slot s WHERE s.county_id = $1 AND s.poll_id = p.id),
    'choices', (
      SELECT json_object_agg(a.slot_id, a.choice) FROM answer a
      WHERE a.county_id = $1 AND a.poll_id = p.id AND a.participant_id = i.participant_id)
    ) AS poll
  FROM poll_invitation i
  JOIN date_poll p ON p.county_id = $1 AND p.id = i.poll_id
  JOIN planned c ON c.id = p.conference_id
  WHERE i.county_id = $1 AND i.participant_id = (SELECT participant_id FROM me)
    AND p.opened_at IS NOT NULL AND ${condition}`;

const ONE_POLL = `WITH ${ME}, ${PLANNED} ${pollsOf('i.poll_id = $5')}`;

/** A season that is over is not shown: what counts is what was closed or held in the last half year, or is ahead. */
const VIEW = `
  WITH ${ME}, ${PLANNED},
  polls AS (${pollsOf(`
    (p.closed_at IS NULL OR p.closed_at > $3::timestamptz - interval '180 days')
    AND NOT EXISTS (SELECT FROM date_poll later
                    WHERE later.county_id = $1 AND later.conference_id = p.conference_id
                      AND later.revision > p.revision AND later.opened_at IS NOT NULL)`)}),
  conferences AS (
    SELECT coalesce(c.held_on, c.window_to) AS around, c.ordinal, json_build_object(
      'id', c.id, 'ordinal', c.ordinal, 'theme', c.theme, 'cycleTitle', c.cycle_title, 'state', c.state,
      'heldOn', c.held_on, 'startsAt', to_char(c.starts_at, 'HH24:MI'), 'durationMinutes', c.duration_minutes,
      'venueName', c.venue_name, 'venueAddress', c.venue_address, 'agenda', c.agenda, 'dateRevision', c.date_revision,
      'windowFrom', c.window_from, 'windowTo', c.window_to,
      'registration', CASE WHEN r.id IS NOT NULL THEN json_build_object(
        'state', r.state, 'heldOn', r.held_on, 'startsAt', to_char(r.starts_at, 'HH24:MI'), 'current', (${FOR_PRESENT_DATE}) IS TRUE,
        'place', CASE WHEN r.state = 'WAITING' THEN (
          SELECT count(*) FROM registration w WHERE w.county_id = $1 AND w.conference_id = c.id AND w.state = 'WAITING'
            AND w.held_on = r.held_on AND w.starts_at = r.starts_at AND w.queued <= r.queued) END) END) AS conference
    FROM planned c
    LEFT JOIN registration r ON r.county_id = $1 AND r.conference_id = c.id AND r.participant_id = (SELECT participant_id FROM me)
    WHERE coalesce(c.held_on, c.window_to) > ($3::timestamptz AT TIME ZONE 'Europe/Warsaw')::date - 180)
  SELECT json_build_object(
    'noticeVersion', (SELECT max(version) FROM privacy_notice WHERE county_id = $1),
    'firstName', me.first_name, 'lastName', me.last_name, 'organizationName', o.name, 'language', me.language,
    'deputyOf', CASE WHEN me.deputy_of IS NOT NULL THEN (SELECT name FROM other) END,
    'deputy', CASE WHEN me.deputy_of IS NULL THEN (SELECT name FROM other) END,
    'polls', coalesce((SELECT json_agg(poll ORDER BY state = 'OPEN' DESC,
                                       CASE WHEN state = 'OPEN' THEN deadline END, closed_at DESC) FROM polls), '[]'),
    'conferences', coalesce((SELECT json_agg(conference ORDER BY around, ordinal) FROM conferences), '[]')) AS view
  FROM me
  JOIN organization o ON o.county_id = $1 AND o.id = me.organization_id`;

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
    const [result] = await this.transaction.pipeline(
      caller.countyId,
      [
        {
          name: 'participant-view',
          text: VIEW,
          values: [caller.countyId, caller.tokenHash, now, language === 'en'],
        },
      ],
      { reads: true },
    );
    const raw: RawView | undefined = result!.rows[0]?.view;
    if (!raw) throw await this.links.refusal(caller.countyId);
    this.notices.seenBy(caller, raw.noticeVersion);
    return {
      ...raw,
      county: await this.counties.get(caller.countyId),
      today: this.clock.today(),
      polls: raw.polls.map((poll) => participantPoll(poll, caller.countyId, now)),
      conferences: raw.conferences.map((one) => ({
        ...one,
        countyId: caller.countyId,
        takesRegistrations:
          one.state === ConferenceState.DATED && warsawInstant(one.heldOn!, one.startsAt!) > now,
      })),
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

export function participantPoll({ choices, ...raw }: RawPoll, countyId: string, now: Date): ParticipantPoll {
  const deadline = new Date(raw.deadline);
  return {
    ...raw,
    countyId,
    slots: raw.slots.map(({ addedAt, ...slot }) => {
      const myChoice = choices?.[slot.id] ?? null;
      const isNew = addedAt !== null && raw.respondedAt !== null && !myChoice;
      return { ...slot, countyId, myChoice, isNew };
    }),
    deadline,
    respondedAt: raw.respondedAt === null ? null : new Date(raw.respondedAt),
    acceptsAnswers: raw.state === 'OPEN' && deadline > now,
  };
}
