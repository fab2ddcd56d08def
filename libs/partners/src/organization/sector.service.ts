import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CountyTransaction } from '@beczka/tenancy';
import { DEFAULT_SECTORS } from './default-sectors.js';
import { Sector } from './sector.entity.js';

@Injectable()
export class SectorService {
  constructor(private readonly transaction: CountyTransaction) {}

  /** The county's sectors in their order; in the caller's transaction when one is given. */
  list(countyId: string, manager?: EntityManager): Promise<Sector[]> {
    const find = (within: EntityManager) =>
      within.find(Sector, { where: { countyId }, order: { position: 'ASC', code: 'ASC' } });
    return manager ? find(manager) : this.transaction.read(countyId, find);
  }

  /** Gives a county that is being opened the method's sectors; a county that has any keeps its list as it is. */
  async addDefaults(countyId: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      if (await manager.existsBy(Sector, { countyId })) return;
      await manager
        .createQueryBuilder()
        .insert()
        .into(Sector)
        .values(DEFAULT_SECTORS.map((sector, place) => ({ ...sector, countyId, position: place + 1 })))
        .orIgnore()
        .execute();
    });
  }
}
