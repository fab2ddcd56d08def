import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { Organization } from '../organization/organization.entity.js';
import { Participant } from './participant.entity.js';
import { type ParticipantFilter, ParticipantState } from './participant.inputs.js';
import { holdsWords, searchPatterns } from './search-pattern.js';

/** What the person `p` of the county `county` has decided last of this kind; null when they never have. */
export const lastDecision = (kind: 'EMAIL' | 'NO_MAIL', county = '$1') =>
  `(SELECT granted FROM consent c WHERE c.county_id = ${county} AND c.participant_id = p.id AND c.kind = '${kind}'
    ORDER BY recorded_at DESC, id DESC LIMIT 1)`;

/** The last letter to the person `p` of the county `county` that came to an end did not arrive. */
export const lastLetterFailed = (county = '$1') =>
  `coalesce((SELECT m.state IN ('FAILED', 'BOUNCED') FROM message m
    WHERE m.county_id = ${county} AND m.participant_id = p.id AND m.state IN ('SENT', 'FAILED', 'BOUNCED')
    ORDER BY coalesce(m.sent_at, m.next_attempt_at) DESC, m.id DESC LIMIT 1), false)`;

/** Everything a person is looked for by; a telephone number as it is written and in digits alone. */
const SOUGHT = `concat_ws(' ', p.first_name, p.last_name, p.email, o.name, p.phone,
  regexp_replace(p.phone, '[^0-9]', '', 'g'))`;

/** The county's participants `p`, with their organisation `o`, that meet every condition of the filter. */
export function filtered(
  manager: EntityManager,
  countyId: string,
  filter: ParticipantFilter,
): SelectQueryBuilder<Participant> {
  const { search, sectorCode, municipalityId, organizationId, state, unreachable, addressFailed, silent } =
    filter;
  const query = manager
    .createQueryBuilder(Participant, 'p')
    .innerJoin(Organization, 'o', 'o.countyId = p.countyId AND o.id = p.organizationId')
    .where('p.countyId = :countyId AND p.erasedAt IS NULL', { countyId });
  const patterns = searchPatterns(search);
  if (patterns.length) query.andWhere(holdsWords(SOUGHT, ':patterns'), { patterns });
  if (sectorCode) query.andWhere('o.sectorCode = :sectorCode', { sectorCode });
  if (municipalityId) query.andWhere('o.municipalityId = :municipalityId', { municipalityId });
  if (organizationId) query.andWhere('p.organizationId = :organizationId', { organizationId });
  if (state !== ParticipantState.ALL) {
    query.andWhere(`p.deactivatedAt IS ${state === ParticipantState.INACTIVE ? 'NOT NULL' : 'NULL'}`);
  }
  if (unreachable) {
    query.andWhere(
      `(p.addressFailedAt IS NOT NULL OR ${lastLetterFailed('p.county_id')} OR coalesce(${lastDecision('NO_MAIL', 'p.county_id')}, false))`,
    );
  }
  if (addressFailed) query.andWhere('p.addressFailedAt IS NOT NULL');
  if (silent) {
    query.andWhere(`EXISTS (
      SELECT FROM poll_invitation i JOIN date_poll d ON d.county_id = i.county_id AND d.id = i.poll_id
      WHERE i.county_id = p.county_id AND i.participant_id = p.id AND i.responded_at IS NULL AND d.state = 'OPEN')`);
  }
  return query;
}
