import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { nameKey } from './known-partners.js';
import type { MunicipalityService } from '../organization/municipality.service.js';
import { Organization } from '../organization/organization.entity.js';
import { ImportOutcome, type ImportPlan, type PlannedRow } from './participant-plan.js';
import { Participant } from '../participant/participant.entity.js';

/**
 * Writes what a plan without refused rows says, in the caller's transaction and a handful of statements. Its rows get the
 * ids of the people they add.
 */
export async function carryOutPlan(
  manager: EntityManager,
  countyId: string,
  plan: ImportPlan,
  municipalities: MunicipalityService,
  now: Date,
): Promise<void> {
  const organizationIds = await writeOrganizations(manager, countyId, plan, municipalities);
  const people = (outcome: ImportOutcome) =>
    plan.rows.filter((row) => row.outcome === outcome).map((row) => personOf(row, organizationIds));

  const known = plan.rows.flatMap(({ participantId }) => participantId ?? []);
  await manager.query('UPDATE participant SET listed_at = now() WHERE county_id = $1 AND id = ANY ($2)', [
    countyId,
    known,
  ]);
  // From here on a row that adds somebody means them too, whatever they are called later: see withoutPerson().
  for (const row of plan.rows) row.participantId ??= uuid();
  const added = people(ImportOutcome.ADD).map(({ active, ...person }) => ({
    ...person,
    countyId,
    deactivatedAt: active ? null : now,
  }));
  if (added.length > 0) await manager.insert(Participant, added);
  const changed = people(ImportOutcome.CHANGE);
  if (changed.length > 0) {
    await manager.query(
      `UPDATE participant p
       SET first_name = r."firstName", last_name = r."lastName", phone = r.phone, function = r.function,
           language = r.language, organization_id = r."organizationId",
           deactivated_at = CASE WHEN NOT r.active THEN coalesce(p.deactivated_at, $3) END,
           link_revision = p.link_revision + (NOT r.active AND p.deactivated_at IS NULL)::int,
           unnoticed = p.unnoticed OR r.active <> (p.deactivated_at IS NULL)
       FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, "firstName" text, "lastName" text, phone text,
            function text, language text, active boolean, "organizationId" uuid)
       WHERE p.county_id = $1 AND p.id = r.id`,
      [countyId, JSON.stringify(changed), now],
    );
  }
}

/** Makes the new organisations, fills in municipalities; ids of all the county's organisations by the key of their name. */
async function writeOrganizations(
  manager: EntityManager,
  countyId: string,
  plan: ImportPlan,
  municipalities: MunicipalityService,
): Promise<Map<string, string>> {
  const named = [...plan.newOrganizations, ...plan.municipalities].flatMap((one) => one.municipality ?? []);
  const ids = await municipalities.ensure(manager, countyId, [...new Set(named)]);
  const idOf = (municipality: string | null) => (municipality === null ? null : ids.get(municipality)!);

  const added = plan.newOrganizations.map(({ name, sectorCode, municipality }) => {
    return { countyId, id: uuid(), name, sectorCode, municipalityId: idOf(municipality) };
  });
  if (added.length > 0) await manager.insert(Organization, added);
  for (const { organizationId, municipality } of plan.municipalities) {
    await manager.update(
      Organization,
      { countyId, id: organizationId },
      { municipalityId: idOf(municipality) },
    );
  }
  const organizations = await manager.findBy(Organization, { countyId });
  return new Map(organizations.map(({ id, name }) => [nameKey(name), id]));
}

function personOf(row: PlannedRow, organizationIds: ReadonlyMap<string, string>) {
  const { participantId, firstName, lastName, email, phone, language, active } = row;
  const organizationId = organizationIds.get(nameKey(row.organization))!;
  return {
    id: participantId!,
    firstName,
    lastName,
    email,
    phone,
    function: row.function,
    language,
    active,
    organizationId,
  };
}
