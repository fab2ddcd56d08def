import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditLog, CountyTransaction, notFound } from '@beczka/tenancy';
import { MunicipalityService } from './municipality.service.js';
import { SectorService } from './sector.service.js';
import { Organization } from './organization.entity.js';
import { oneAndTheSame, refuseOrganization } from './organization.errors.js';
import type {
  CreateOrganizationInput,
  MergeOrganizationsInput,
  OrganizationsArgs,
  UpdateOrganizationInput,
} from './organization.inputs.js';
import { holdsWords, searchPatterns } from '../participant/search-pattern.js';

@Injectable()
export class OrganizationService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly municipalities: MunicipalityService,
    private readonly sectors: SectorService,
    private readonly log: AuditLog,
  ) {}

  /** By name; those whose name holds every word looked for. */
  list({ countyId, search }: OrganizationsArgs): Promise<Organization[]> {
    return this.transaction.read(countyId, (manager) =>
      manager
        .createQueryBuilder(Organization, 'o')
        .where(`o.countyId = :countyId AND ${holdsWords('o.name', ':patterns')}`, {
          countyId,
          patterns: searchPatterns(search),
        })
        .orderBy('o.name')
        .addOrderBy('o.id')
        .getMany(),
    );
  }

  /** Throws NOT_FOUND. */
  async get(countyId: string, id: string): Promise<Organization> {
    const organization = await this.transaction.read(countyId, (manager) =>
      manager.findOneBy(Organization, { countyId, id }),
    );
    if (!organization) throw notFound();
    return organization;
  }

  /** Throws INVALID at `input.name` (the county has it already) or `input.sectorCode` (on no list or out of use). */
  create(input: CreateOrganizationInput): Promise<Organization> {
    return this.transaction
      .write(input.countyId, async (manager) => {
        const organization = { id: uuid(), ...(await this.columns(manager, input)) };
        await manager.insert(Organization, organization);
        return manager.create(Organization, organization);
      })
      .catch(refuseOrganization);
  }

  /** Throws NOT_FOUND, and INVALID as {@link create} does. */
  update({ id, ...input }: UpdateOrganizationInput): Promise<Organization> {
    const { countyId } = input;
    return this.transaction
      .write(countyId, async (manager) => {
        // The row before its municipality, as an import takes them: neither waits for what the other holds.
        const lock = { mode: 'for_no_key_update' as const };
        const before = await manager.findOne(Organization, { where: { countyId, id }, lock });
        if (!before) throw notFound();
        const columns = await this.columns(manager, input, before);
        await manager.update(Organization, { countyId, id }, columns);
        return manager.create(Organization, { id, ...columns });
      })
      .catch(refuseOrganization);
  }

  /**
   * Makes one of two, for good, in one transaction. Done twice, it is done once. Throws NOT_FOUND, CONFLICT for one and the
   * same, and INVALID as {@link create} does.
   */
  merge({ keptId, goneId, ...input }: MergeOrganizationsInput): Promise<Organization> {
    const { countyId } = input;
    if (keptId === goneId) throw oneAndTheSame();
    return this.transaction
      .write(countyId, async (manager) => {
        const both = await manager.find(Organization, {
          where: { countyId, id: In([keptId, goneId]) },
          order: { id: 'ASC' },
          lock: { mode: 'pessimistic_write' },
        });
        const kept = both.find(({ id }) => id === keptId);
        const gone = both.find(({ id }) => id === goneId);
        if (!kept) throw notFound();
        // The same form, sent twice, finds its work done.
        if (!gone && (await wasMerged(manager, countyId, keptId, goneId))) return kept;
        if (!gone) throw notFound();
        const [, people]: [unknown, number] = await manager.query(
          'UPDATE participant SET organization_id = $3 WHERE county_id = $1 AND organization_id = $2',
          [countyId, goneId, keptId],
        );
        await manager.query('DELETE FROM told_apart WHERE county_id = $1 AND $2 IN (first_id, second_id)', [
          countyId,
          goneId,
        ]);
        await manager.delete(Organization, { countyId, id: goneId });
        const columns = await this.columns(manager, input, kept);
        await manager.update(Organization, { countyId, id: keptId }, columns);
        const after = { merged: goneId, merged_organization: gone.name, people };
        await this.log.record(countyId, {
          action: 'MERGED',
          subject: { type: 'ORGANIZATION', id: keptId },
          after,
        });
        return manager.create(Organization, { id: keptId, ...columns });
      })
      .catch(refuseOrganization);
  }

  private async columns(manager: EntityManager, input: CreateOrganizationInput, before?: Organization) {
    const { countyId, name, sectorCode, municipalityName } = input;
    await this.sectors.assertInUse(manager, countyId, sectorCode, before?.sectorCode);
    const ids = await this.municipalities.ensure(
      manager,
      countyId,
      municipalityName ? [municipalityName] : [],
    );
    const municipalityId = municipalityName ? ids.get(municipalityName)! : null;
    return { countyId, name: name.replace(/\s+/g, ' '), sectorCode, municipalityId };
  }
}

/** Whether the log has the one become the other. */
async function wasMerged(
  manager: EntityManager,
  countyId: string,
  keptId: string,
  goneId: string,
): Promise<boolean> {
  const rows = await manager.query(
    `SELECT FROM audit_event WHERE county_id = $1 AND action = 'MERGED' AND subject_type = 'ORGANIZATION'
       AND subject_id = $2 AND after ->> 'merged' = $3 LIMIT 1`,
    [countyId, keptId, goneId],
  );
  return rows.length > 0;
}
