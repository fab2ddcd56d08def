import { Injectable } from '@nestjs/common';
import { CountyTransaction } from '@beczka/tenancy';
import { type Agreement, agreementOn, type SlotAnswers, toldOf } from './agreement.js';

export interface PollAgreement {
  /** How many people who have answered are told of. */
  among: number;
  bySlot: Map<string, Agreement>;
}

/**
 * The answers told of, a voice each: of those who answered first so many, so that a later one shows nothing by itself. Who is
 * told of does not change when somebody changes their mind, or watching would tell what they said.
 */
const TOLD = `
  WITH voices AS (
    SELECT coalesce(t.deputy_of, t.id) AS id, min(i.first_responded_at) AS at
    FROM poll_invitation i JOIN participant t ON t.county_id = $1 AND t.id = i.participant_id
    WHERE i.county_id = $1 AND i.poll_id = $2 AND i.responded_at IS NOT NULL GROUP BY 1),
  told AS (SELECT id FROM voices ORDER BY at, id LIMIT $3)
  SELECT s.id AS "slotId", coalesce(array_agg(best.choice) FILTER (WHERE best.choice IS NOT NULL), '{}') AS choices
  FROM date_slot s
  LEFT JOIN (
    SELECT a.slot_id, coalesce(t.deputy_of, t.id) AS voice,
           (array_agg(a.choice ORDER BY array_position(ARRAY['YES', 'IF_NEED_BE', 'NO'], a.choice)))[1] AS choice
    FROM answer a JOIN participant t ON t.county_id = $1 AND t.id = a.participant_id
    WHERE a.county_id = $1 AND a.poll_id = $2 AND coalesce(t.deputy_of, t.id) IN (SELECT id FROM told)
    GROUP BY 1, 2) best ON best.slot_id = s.id
  WHERE s.county_id = $1 AND s.poll_id = $2
  GROUP BY s.id`;

const ANSWERED = `
  SELECT count(DISTINCT coalesce(t.deputy_of, t.id))::int AS answered
  FROM poll_invitation i JOIN participant t ON t.county_id = $1 AND t.id = i.participant_id
  WHERE i.county_id = $1 AND i.poll_id = $2 AND i.responded_at IS NOT NULL`;

/** Roughly how well the slots of a poll suit those who have answered; what nobody can be worked out from. */
@Injectable()
export class AgreementService {
  constructor(private readonly transaction: CountyTransaction) {}

  /** Null while too few have answered. */
  of(countyId: string, pollId: string): Promise<PollAgreement | null> {
    return this.transaction.read(countyId, async (manager) => {
      const [{ answered }] = await manager.query(ANSWERED, [countyId, pollId]);
      const among = toldOf(answered);
      if (!among) return null;
      const slots: SlotAnswers[] = await manager.query(TOLD, [countyId, pollId, among]);
      return { among, bySlot: new Map(slots.map((slot) => [slot.slotId, agreementOn(slot, among)])) };
    });
  }
}
