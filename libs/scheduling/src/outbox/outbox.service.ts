import { Injectable } from '@nestjs/common';
import { type CancelledBecause, failureInWords, MessageComposers, serverLineOf } from '@beczka/notifications';
import { holdsWords, searchPatterns } from '@beczka/partners';
import { Clock, CountyTransaction, type Language, type Sentence } from '@beczka/tenancy';
import { FOR_PRESENT_DATE } from '../registration/standings.js';
import {
  MessageStanding,
  type OutboxGroup,
  type OutboxGroupPage,
  type OutboxMessage,
  type OutboxMessagePage,
  type StandingCount,
} from './outbox.entity.js';
import type { OutboxGroupsArgs, OutboxMessagesArgs } from './outbox.inputs.js';

/** Why nobody needs it any more; of some it was never written down. */
export const BECAUSE: Record<CancelledBecause | 'DECLINED' | 'UNKNOWN', Sentence> = {
  ANSWERED: { pl: 'Odpowiedź już jest.', en: 'They have answered.' },
  DECLINED: {
    pl: 'Ta osoba nie może przyjść. Przypomnienie wyjdzie tylko wtedy, gdy zmieni odpowiedź.',
    en: 'They cannot come. The reminder goes only if they change their answer.',
  },
  OBJECTED: {
    pl: 'Ta osoba nie życzy sobie takich wiadomości.',
    en: 'They do not wish to get such messages.',
  },
  LEFT: { pl: 'Ta osoba nie bierze już udziału.', en: 'They take part no longer.' },
  CALLED_OFF: {
    pl: 'Pytanie o termin lub konferencja zmieniły się albo zostały zamknięte.',
    en: 'The date poll or the conference changed or was closed.',
  },
  OVERTAKEN: {
    pl: 'Gdy miała wyjść, nie była już aktualna: odpowiedź przyszła, termin się zmienił albo minął, albo ta osoba nie bierze już udziału.',
    en: 'When it was to go it was true no longer: an answer had come, the date had changed or passed, or they take part no longer.',
  },
  UNKNOWN: { pl: 'Nie była już potrzebna.', en: 'It was needed no longer.' },
};

/**
 * Every message `m`, how it stands and what it is about; null when that has no other reader. $1 county, $2 now, $3 occasions
 * that no pause holds. A reminder to somebody who cannot come is still owed, should they think better of it, but is not sent.
 */
const LEDGER = `
  subject AS (
    SELECT id, id AS about, id AS conference_id FROM conference WHERE county_id = $1
    UNION ALL SELECT id, id, conference_id FROM date_poll WHERE county_id = $1
    UNION ALL SELECT id, NULL, conference_id FROM registration WHERE county_id = $1
  ), ledger AS (
    SELECT m.*, subject.about, subject.conference_id, r.id IS NOT NULL AS declined, CASE
      WHEN m.state = 'SENT' THEN 'ACCEPTED'
      WHEN m.state = 'BOUNCED' THEN 'RETURNED'
      WHEN m.state IN ('FAILED', 'CANCELLED') THEN m.state
      WHEN m.state = 'SENDING' AND m.next_attempt_at > $2 THEN 'SENDING'
      WHEN r.id IS NOT NULL THEN 'CANCELLED'
      WHEN m.participant_id IS NOT NULL AND m.occasion <> ALL ($3::text[]) AND m.next_attempt_at <= $2
        AND mail_paused($1, m.subject_id, $2) THEN 'PAUSED'
      WHEN m.attempts > 0 THEN 'RETRYING'
      ELSE 'WAITING' END AS standing
    FROM message m LEFT JOIN subject ON subject.id = m.subject_id
    LEFT JOIN (registration r JOIN conference c ON c.county_id = r.county_id AND c.id = r.conference_id
        AND ${FOR_PRESENT_DATE} AND r.state = 'NOT_COMING')
      ON r.county_id = $1 AND r.conference_id = m.subject_id AND r.participant_id = m.participant_id
        AND m.state IN ('PENDING', 'SENDING') AND starts_with(m.occasion, 'CONFERENCE_REMINDER_')
    WHERE m.county_id = $1
  )`;

const OPEN = `standing IN ('WAITING', 'PAUSED', 'RETRYING', 'SENDING')`;
const ORDER = Object.values(MessageStanding);
const { FAILED, RETRYING, RETURNED } = MessageStanding;
const TRIED = [FAILED, RETRYING, RETURNED];

type MessageRow = Omit<OutboxMessage, 'occasionName' | 'reason' | 'serverLine'> & {
  error: string | null;
  because: keyof typeof BECAUSE | null;
};

/** The ledger of messages as those who answer for them look at it. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly composers: MessageComposers,
    private readonly clock: Clock,
  ) {}

  /** What goes out and what went, the next first, then the latest. */
  groups(
    { countyId, conferenceId, offset, limit }: OutboxGroupsArgs,
    language: Language,
  ): Promise<OutboxGroupPage> {
    return this.transaction.read(countyId, async (manager) => {
      const rows: (Omit<OutboxGroup, 'counts' | 'occasionName'> & {
        total: number;
        counts: Record<string, number>;
      })[] = await manager.query(
        `WITH ${LEDGER}, counted AS (
           SELECT occasion, about, conference_id, CASE WHEN about IS NOT NULL THEN revision END AS revision,
             user_id IS NOT NULL AS to_staff, standing, count(*)::int AS n, min(due_at) AS due_at,
             min(next_attempt_at) FILTER (WHERE ${OPEN}) AS next_at, max(sent_at) AS last_sent_at
           FROM ledger WHERE $4::uuid IS NULL OR conference_id = $4
           GROUP BY 1, 2, 3, 4, 5, 6
         )
         SELECT $1 AS "countyId", about AS "subjectId", conference_id AS "conferenceId", occasion, revision,
           to_staff AS "toStaff", min(due_at) AS "dueAt", min(next_at) AS "nextAt", max(last_sent_at) AS "lastSentAt",
           json_object_agg(standing, n) AS counts, count(*) OVER ()::int AS total
         FROM counted GROUP BY about, conference_id, occasion, revision, to_staff
         ORDER BY min(next_at) NULLS LAST, greatest(max(last_sent_at), min(due_at)) DESC, occasion, about, revision
         OFFSET $5 LIMIT $6`,
        [...this.ledgerOf(countyId), conferenceId ?? null, offset, limit],
      );
      const items = rows.map(({ total: _, counts, ...row }) => ({
        ...row,
        occasionName: this.occasionName(row.occasion, language),
        counts: inOrder(counts),
      }));
      return { total: rows[0]?.total ?? 0, items };
    });
  }

  /** Messages that meet every condition given: of one group those that want looking at first, of one person the latest. */
  messages(args: OutboxMessagesArgs, language: Language): Promise<OutboxMessagePage> {
    const {
      countyId,
      participantId,
      subjectId,
      conferenceId,
      occasion,
      revision,
      standing,
      search,
      offset,
      limit,
    } = args;
    const values = [
      ...this.ledgerOf(countyId),
      participantId ?? null,
      subjectId ?? null,
      occasion ?? null,
      revision ?? null,
      searchPatterns(search),
      conferenceId ?? null,
    ];
    const found = `WITH ${LEDGER}, found AS (
      SELECT l.*, coalesce(p.last_name || ' ' || p.first_name, '') AS name FROM ledger l
      LEFT JOIN participant p ON p.county_id = $1 AND p.id = l.participant_id
      LEFT JOIN organization o ON o.county_id = $1 AND o.id = p.organization_id
      WHERE ($4::uuid IS NULL OR l.participant_id = $4) AND ($5::uuid IS NULL OR l.subject_id = $5)
        AND ($6::text IS NULL OR l.occasion = $6) AND ($7::int IS NULL OR l.revision = $7)
        AND ($9::uuid IS NULL OR l.conference_id = $9)
        AND ${holdsWords("concat_ws(' ', p.first_name, p.last_name, p.email, o.name)", '$8')})`;
    return this.transaction.read(countyId, async (manager) => {
      const counts: StandingCount[] = inOrder(
        Object.fromEntries(
          (
            await manager.query(`${found} SELECT standing, count(*)::int AS n FROM found GROUP BY 1`, values)
          ).map((row: { standing: string; n: number }) => [row.standing, row.n]),
        ),
      );
      const rows: MessageRow[] = await manager.query(
        `${found}
         SELECT $1 AS "countyId", id, participant_id AS "participantId", user_id AS "userId",
           conference_id AS "conferenceId", subject_id AS "subjectId", occasion, standing, due_at AS "dueAt",
           CASE WHEN ${OPEN} THEN next_attempt_at END AS "nextAt", sent_at AS "sentAt", last_error AS error,
           CASE WHEN declined THEN 'DECLINED' ELSE cancelled_because END AS because
         FROM found WHERE $10::text IS NULL OR standing = $10
         ORDER BY CASE WHEN $4::uuid IS NOT NULL THEN due_at END DESC,
           array_position(ARRAY['FAILED', 'RETURNED', 'RETRYING', 'PAUSED'], standing), name, due_at DESC, id
         OFFSET $11 LIMIT $12`,
        [...values, standing ?? null, offset, limit],
      );
      const wanted = counts.filter((one) => !standing || one.standing === standing);
      return {
        total: wanted.reduce((sum, one) => sum + one.count, 0),
        items: rows.map((row) => this.told(row, language)),
        counts,
      };
    });
  }

  private told({ error, because, ...row }: MessageRow, language: Language): OutboxMessage {
    const tried = TRIED.includes(row.standing);
    const calledOff = row.standing === MessageStanding.CANCELLED;
    return {
      ...row,
      occasionName: this.occasionName(row.occasion, language),
      reason: tried
        ? failureInWords(error, language)
        : calledOff
          ? BECAUSE[because ?? 'UNKNOWN'][language]
          : null,
      serverLine: tried && error ? serverLineOf(error) : null,
    };
  }

  private ledgerOf(countyId: string): unknown[] {
    return [countyId, this.clock.now(), this.composers.neverPaused()];
  }

  private occasionName(occasion: string, language: Language): string {
    return this.composers.find(occasion)?.name[language] ?? occasion;
  }
}

const inOrder = (counts: Record<string, number>): StandingCount[] =>
  ORDER.flatMap((standing) => (counts[standing] ? [{ standing, count: counts[standing] }] : []));
