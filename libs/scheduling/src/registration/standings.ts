import type { EntityManager } from 'typeorm';
import type { RegistrationState } from './registration.entity.js';

/** The registration `r` was given for the date that the conference `c` has. */
export const FOR_PRESENT_DATE = `r.held_on = c.held_on AND r.starts_at = c.starts_at`;

/** Where somebody stands with the date that a conference has now. */
export interface Standing {
  state: RegistrationState;
  /** On the waiting list, counted from 1; null elsewhere. */
  place: number | null;
}

/** By conference and participant; who has said nothing about the present date is not there. */
export async function standingsIn(
  manager: EntityManager,
  countyId: string,
  conferenceIds: readonly string[],
): Promise<Map<string, Map<string, Standing>>> {
  const rows: (Standing & { conferenceId: string; participantId: string })[] = await manager.query(
    `SELECT r.conference_id AS "conferenceId", r.participant_id AS "participantId", r.state,
       CASE WHEN r.state = 'WAITING'
         THEN row_number() OVER (PARTITION BY r.conference_id, r.state ORDER BY r.queued)::int END AS place
     FROM registration r JOIN conference c ON c.county_id = $1 AND c.id = r.conference_id
     WHERE r.county_id = $1 AND r.conference_id = ANY ($2) AND ${FOR_PRESENT_DATE}`,
    [countyId, conferenceIds],
  );
  const byConference = Map.groupBy(rows, ({ conferenceId }) => conferenceId);
  return new Map(
    [...byConference].map(([id, own]) => [id, new Map(own.map((row) => [row.participantId, row]))]),
  );
}
