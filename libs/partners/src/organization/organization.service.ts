import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CountyTransaction, notFound } from '@beczka/tenancy';
import { MunicipalityService } from './municipality.service.js';
import { Organization } from './organization.entity.js';
import { refuseOrganization } from './organization.errors.js';
import type {
  CreateOrganizationInput,
  OrganizationsArgs,
  UpdateOrganizationInput,
} from './organization.inputs.js';
import { searchPatterns } from '../participant/search-pattern.js';

@Injectable()
export class OrganizationService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly municipalities: MunicipalityService,
  ) {}

  /** By name; those whose name holds every word looked for. */
  list({ countyId, search }: OrganizationsArgs): Promise<Organization[]> {
    return this.transaction.read(countyId, (manager) =>
      manager
        .createQueryBuilder(Organization, 'o')
        .where('o.countyId = :countyId AND lower(o.name) LIKE ALL (:patterns::text[])', {
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

  /** Throws INVALID at `input.name` (the county has it already) or `input.sectorCode`. */
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
        if (!(await manager.findOne(Organization, { where: { countyId, id }, lock }))) throw notFound();
        const columns = await this.columns(manager, input);
        await manager.update(Organization, { countyId, id }, columns);
        return manager.create(Organization, { id, ...columns });
      })
      .catch(refuseOrganization);
  }

  private async columns(manager: EntityManager, input: CreateOrganizationInput) {
    const { countyId, name, sectorCode, municipalityName } = input;
    const ids = await this.municipalities.ensure(
      manager,
      countyId,
      municipalityName ? [municipalityName] : [],
    );
    const municipalityId = municipalityName ? ids.get(municipalityName)! : null;
    return { countyId, name: name.replace(/\s+/g, ' '), sectorCode, municipalityId };
  }
}
