import type { EntityManager } from 'typeorm';

/**
 * Sums, not the newest instant: a response that was stamped by a slower clock changes them all the same. Of those asked,
 * whatever the page tells of them.
 */
const PULSE = `
  SELECT p.id, md5(concat_ws(' ', p, i.people, i.answered, i.said, i.called, s.slots)) AS pulse
  FROM date_poll p,
    LATERAL (
      SELECT count(responded_at) AS answered, sum(extract(epoch FROM responded_at)) AS said,
             sum(extract(epoch FROM called_at)) AS called,
             sum(hashtextextended(concat_ws(' ', t.id, t.last_name, t.first_name, t.deactivated_at, t.deputy_of, o.name,
                                            o.sector_code, o.municipality_id), 0)) AS people
      FROM poll_invitation
      JOIN participant t ON t.county_id = $1 AND t.id = participant_id
      JOIN organization o ON o.county_id = $1 AND o.id = t.organization_id
      WHERE poll_invitation.county_id = $1 AND poll_id = p.id) i,
    LATERAL (SELECT count(*) AS slots FROM date_slot WHERE county_id = $1 AND poll_id = p.id) s
  WHERE p.county_id = $1 AND p.id = ANY ($2)`;

/** Of each of these polls a mark that differs when what its page shows does. */
export async function pollPulses(
  manager: EntityManager,
  countyId: string,
  pollIds: readonly string[],
): Promise<Map<string, string>> {
  const rows: { id: string; pulse: string }[] = await manager.query(PULSE, [countyId, [...pollIds]]);
  return new Map(rows.map(({ id, pulse }) => [id, pulse]));
}
