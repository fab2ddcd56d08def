import { Injectable } from '@nestjs/common';
import { type ParticipantCaller, ParticipantLinkService } from '@beczka/identity';
import { type CancelledBecause, MessageComposers } from '@beczka/notifications';
import { isErased } from '@beczka/partners';
import type { EntityManager } from 'typeorm';
import { AuditLog, Clock, countyName, CountyService, CountyTransaction, notFound } from '@beczka/tenancy';
import type { Deed } from '../journal/journal-words.js';
import { JournalService } from '../journal/journal.service.js';
import { BECAUSE } from '../outbox/outbox.service.js';
import { type ExportedData, ExportFormat } from './personal-data.entity.js';
import { asHtml } from './personal-data-html.js';

/** All that is held on a person. Instants are ISO 8601 in UTC; no link and no token is among it. */
export interface PersonalData {
  county: string;
  exportedAt: string;
  person: Record<string, string | boolean | null>;
  answers: {
    conference: string;
    comment: string | null;
    respondedAt: string | null;
    /** The office took them down by telephone. */
    byTelephone: boolean;
    /** When the office last telephoned about it. */
    calledAt: string | null;
    dates: { day: string; time: string; choice: string; answeredAt: string }[];
  }[];
  coming: {
    conference: string;
    day: string;
    time: string;
    state: string;
    saidAt: string;
    byStaff: boolean;
  }[];
  attendance: { conference: string; day: string | null; present: boolean; notedAt: string }[];
  /** `because`: why it did not go out, in words. */
  messages: { about: string; dueAt: string; sentAt: string | null; state: string; because: string | null }[];
  consents: { kind: string; granted: boolean; recordedAt: string; byStaff: boolean; note: string | null }[];
  noticesShown: { version: number; way: string; shownAt: string }[];
  links: { createdAt: string; expiresAt: string }[];
  calendarFeeds: { createdAt: string }[];
  /** Rows of lists of participants that were applied and are still kept. */
  lists: { file: string; appliedAt: string; row: Record<string, unknown> }[];
  /** What they said of themselves on the public page. */
  registrations: {
    askedAt: string;
    confirmedAt: string | null;
    organization: string;
    message: string | null;
    state: string;
  }[];
  /** What was done to what is held on them, and what they did themselves, with the network and browser they did it from. */
  journal: (Deed & { at: string; byThemselves: boolean; origin: string | null })[];
}

const list = (columns: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(json_build_object(${columns}) ORDER BY ${order}) FROM ${from}), '[]')`;

/** They and the entries that turned out to be theirs. */
const THEM = `SELECT them.id FROM participant them WHERE them.county_id = $1 AND p.id IN (them.id, them.merged_into)`;

/** Of anybody else's doing the place stays theirs. */
const THEIR_DOING = `(t.actor_kind = 'PARTICIPANT' AND t.actor_id IS NOT NULL AND t.actor_id IN (${THEM}))`;

const DATA = `
  SELECT p.erased_at IS NOT NULL AS erased, json_build_object(
    'person', json_build_object('firstName', p.first_name, 'lastName', p.last_name, 'email', p.email, 'phone', p.phone,
      'function', p.function, 'language', p.language, 'organization', o.name, 'sector', s.name_pl, 'municipality', m.name,
      'createdAt', p.created_at, 'takesPart', p.deactivated_at IS NULL, 'askedForRemovalAt', p.erasure_requested_at,
      'standsInFor', (SELECT t.first_name || ' ' || t.last_name FROM participant t WHERE t.county_id = $1 AND t.id = p.deputy_of),
      'standsInSince', p.deputy_since,
      'deputy', (SELECT d.first_name || ' ' || d.last_name FROM participant d WHERE d.county_id = $1 AND d.deputy_of = p.id),
      'mailComesBackSince', p.address_failed_at, 'whatTheMailServerSaid', p.address_failure),
    'answers', ${list(
      `'conference', y.title || ': ' || c.theme, 'comment', i.comment, 'respondedAt', i.responded_at,
       'byTelephone', i.recorded_by IS NOT NULL, 'calledAt', i.called_at, 'dates', ${list(
         `'day', l.held_on, 'time', to_char(l.starts_at, 'HH24:MI'), 'choice', a.choice, 'answeredAt', a.answered_at`,
         `answer a JOIN date_slot l ON l.county_id = $1 AND l.id = a.slot_id
         WHERE a.county_id = $1 AND a.poll_id = d.id AND a.participant_id = p.id`,
         'l.held_on, l.starts_at',
       )}`,
      `poll_invitation i JOIN date_poll d ON d.county_id = $1 AND d.id = i.poll_id
       JOIN conference c ON c.county_id = $1 AND c.id = d.conference_id
       JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id
       WHERE i.county_id = $1 AND i.participant_id = p.id`,
      'c.window_from, d.revision',
    )},
    'coming', ${list(
      `'conference', y.title || ': ' || c.theme, 'day', r.held_on, 'time', to_char(r.starts_at, 'HH24:MI'), 'state', r.state,
       'saidAt', r.said_at, 'byStaff', r.said_by IS NOT NULL`,
      `registration r JOIN conference c ON c.county_id = $1 AND c.id = r.conference_id
       JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id
       WHERE r.county_id = $1 AND r.participant_id = p.id`,
      'r.held_on, c.ordinal',
    )},
    'attendance', ${list(
      `'conference', y.title || ': ' || c.theme, 'day', c.held_on, 'present', a.present, 'notedAt', a.noted_at`,
      `attendance a JOIN conference c ON c.county_id = $1 AND c.id = a.conference_id
       JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id
       WHERE a.county_id = $1 AND a.participant_id = p.id`,
      'c.held_on, c.ordinal',
    )},
    'messages', ${list(
      `'about', t.occasion, 'dueAt', t.due_at, 'sentAt', t.sent_at, 'state', t.state, 'because', t.cancelled_because`,
      'message t WHERE t.county_id = $1 AND t.participant_id = p.id',
      't.due_at, t.id',
    )},
    'consents', ${list(
      `'kind', t.kind, 'granted', t.granted, 'recordedAt', t.recorded_at, 'byStaff', t.recorded_by IS NOT NULL, 'note', t.note`,
      'consent t WHERE t.county_id = $1 AND t.participant_id = p.id',
      't.recorded_at, t.id',
    )},
    'noticesShown', ${list(
      `'version', t.version, 'way', t.way, 'shownAt', t.shown_at`,
      'notice_shown t WHERE t.county_id = $1 AND t.participant_id = p.id',
      't.shown_at, t.version',
    )},
    'links', ${list(
      `'createdAt', t.created_at, 'expiresAt', t.expires_at`,
      'participant_link t WHERE t.county_id = $1 AND t.participant_id = p.id',
      't.created_at',
    )},
    'calendarFeeds', ${list(
      `'createdAt', t.created_at`,
      'calendar_feed t WHERE t.county_id = $1 AND t.participant_id = p.id',
      't.created_at',
    )},
    'lists', ${list(
      `'file', t.file_name, 'appliedAt', t.applied_at, 'row', line - 'issues'`,
      `participant_import t, jsonb_array_elements(t.applied_plan -> 'rows') AS line
       WHERE t.county_id = $1 AND (line ->> 'participantId' = p.id::text
         OR (line ->> 'participantId' IS NULL AND line ->> 'email' = p.email))`,
      't.applied_at, t.id',
    )},
    'registrations', ${list(
      `'askedAt', t.asked_at, 'confirmedAt', t.confirmed_at, 'organization', t.organization_name, 'message', t.message,
       'state', t.state`,
      'interest t WHERE t.county_id = $1 AND (t.participant_id = p.id OR t.email = p.email)',
      't.asked_at, t.id',
    )},
    'journal', ${list(
      `'at', t.at, 'action', t.action, 'subjectType', t.subject_type, 'subjectId', t.subject_id,
       'byThemselves', ${THEIR_DOING}, 'origin', CASE WHEN ${THEIR_DOING} THEN t.origin END,
       'before', t.before, 'after', t.after`,
      `audit_event t WHERE t.county_id = $1 AND (${THEIR_DOING}
         OR t.subject_type = 'PARTICIPANT' AND t.subject_id IN (SELECT mine.id::text FROM (${THEM}) mine)
         OR t.before ->> 'participant_id' IN (SELECT mine.id::text FROM (${THEM}) mine)
         OR t.after ->> 'participant_id' IN (SELECT mine.id::text FROM (${THEM}) mine))`,
      't.at, t.id',
    )}) AS data
  FROM participant p
  JOIN organization o ON o.county_id = $1 AND o.id = p.organization_id
  JOIN sector s ON s.county_id = $1 AND s.code = o.sector_code
  LEFT JOIN municipality m ON m.county_id = $1 AND m.id = o.municipality_id
  WHERE p.county_id = $1 AND p.id = $2`;

/** A copy of what is held on a person (art. 15 and 20 of the GDPR). */
@Injectable()
export class PersonalDataService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly links: ParticipantLinkService,
    private readonly counties: CountyService,
    private readonly composers: MessageComposers,
    private readonly journal: JournalService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** For the bearer of a link, once a minute recorded. Throws LINK_INVALID and COUNTY_CLOSED. */
  own({ countyId, tokenHash }: ParticipantCaller, format: ExportFormat): Promise<ExportedData> {
    return this.transaction.write(countyId, async (manager) => {
      const id = await this.links.participantOf(countyId, tokenHash);
      return this.recorded(manager, countyId, id, format, 60);
    });
  }

  /** For staff, which is recorded. Throws NOT_FOUND, and CONFLICT for somebody whose data were removed. */
  export(countyId: string, id: string, format: ExportFormat): Promise<ExportedData> {
    return this.transaction.write(countyId, (manager) => this.recorded(manager, countyId, id, format));
  }

  private async recorded(
    manager: EntityManager,
    countyId: string,
    id: string,
    format: ExportFormat,
    onceIn?: number,
  ): Promise<ExportedData> {
    const file = await this.file(manager, countyId, id, format);
    const subject = { type: 'PARTICIPANT', id };
    await this.audit.record(countyId, { action: 'EXPORTED', subject, after: { format }, onceIn });
    return file;
  }

  private async file(
    manager: EntityManager,
    countyId: string,
    id: string,
    format: ExportFormat,
  ): Promise<ExportedData> {
    const [row]: { erased: boolean; data: Omit<PersonalData, 'county' | 'exportedAt'> }[] =
      await manager.query(DATA, [countyId, id]);
    if (!row) throw notFound();
    if (row.erased) throw isErased();
    const now = this.clock.now();
    const data: PersonalData = {
      county: countyName(await this.counties.get(countyId)).nominative,
      exportedAt: now.toISOString(),
      ...row.data,
      messages: row.data.messages.map((message) => ({
        ...message,
        about: this.composers.find(message.about)?.name.pl ?? message.about,
        because: message.because && BECAUSE[message.because as CancelledBecause].pl,
      })),
    };
    const name = `dane-osobowe-${this.clock.today()}`;
    if (format === ExportFormat.JSON)
      return {
        fileName: `${name}.json`,
        contentType: 'application/json',
        content: JSON.stringify(data, null, 2),
      };
    const deeds = await this.journal.inWords(countyId, data.journal, 'pl');
    return { fileName: `${name}.html`, contentType: 'text/html', content: asHtml(data, deeds) };
  }
}
