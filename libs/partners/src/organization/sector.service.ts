import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CountyTransaction, notFound } from '@beczka/tenancy';
import { letters } from '../import/participant-columns.js';
import { DEFAULT_SECTORS } from './default-sectors.js';
import { Sector } from './sector.entity.js';
import { chooseSector, refuseSameName, refuseSector } from './sector.errors.js';
import type {
  CreateSectorInput,
  MoveSectorInput,
  RetireSectorInput,
  SectorRefInput,
  UpdateSectorInput,
} from './sector.inputs.js';

@Injectable()
export class SectorService {
  constructor(private readonly transaction: CountyTransaction) {}

  /** The county's sectors in their order; in the caller's transaction when one is given. */
  list(countyId: string, manager?: EntityManager): Promise<Sector[]> {
    const find = (within: EntityManager) =>
      within.find(Sector, { where: { countyId }, order: { position: 'ASC', code: 'ASC' } });
    return manager ? find(manager) : this.transaction.read(countyId, find);
  }

  /** Throws INVALID at `input.sectorCode` for what is on no list or out of use; what was `kept` so far may stay. */
  async assertInUse(manager: EntityManager, countyId: string, code: string, kept?: string): Promise<void> {
    if (code === kept) return;
    if (!(await manager.existsBy(Sector, { countyId, code, retired: false }))) throw chooseSector();
  }

  /** At the end of the list. Throws INVALID at `input.name` when the county has a sector of this name. */
  create({ countyId, name, nameEn }: CreateSectorInput): Promise<Sector> {
    return this.transaction.write(countyId, async (manager) => {
      const sectors = await this.locked(manager, countyId);
      refuseSameName(sectors, name);
      const sector = {
        ...{ countyId, code: freeCode(sectors, name), namePl: name, nameEn: nameEn ?? name },
        ...{ position: Math.max(0, ...sectors.map(({ position }) => position)) + 1, retired: false },
      };
      await manager.insert(Sector, sector);
      return manager.create(Sector, sector);
    });
  }

  /** Another name; its code stays. Throws NOT_FOUND, and INVALID as {@link create} does. */
  rename({ countyId, sectorCode, name, nameEn }: UpdateSectorInput): Promise<Sector> {
    return this.transaction.write(countyId, async (manager) => {
      const sectors = await this.locked(manager, countyId);
      const sector = oneOf(sectors, sectorCode);
      refuseSameName(
        sectors.filter((one) => one !== sector),
        name,
      );
      return manager.save(Sector, Object.assign(sector, { namePl: name, nameEn: nameEn ?? name }));
    });
  }

  /** Changes places with its neighbour; at the end of the list it stays. Throws NOT_FOUND. */
  move({ countyId, sectorCode, up }: MoveSectorInput): Promise<Sector> {
    return this.transaction.write(countyId, async (manager) => {
      const sectors = await this.locked(manager, countyId);
      const sector = oneOf(sectors, sectorCode);
      const place = sectors.indexOf(sector);
      const other = place + (up ? -1 : 1);
      const neighbour = sectors[other];
      if (!neighbour) return sector;
      // Places are numbered anew: lists of long ago may have two of a number.
      [sectors[place], sectors[other]] = [neighbour, sector];
      sectors.forEach((one, nth) => Object.assign(one, { position: nth + 1 }));
      await manager.save(Sector, sectors);
      return sector;
    });
  }

  /** Out of use, or in use again. Throws NOT_FOUND. */
  retire({ countyId, sectorCode, retired }: RetireSectorInput): Promise<Sector> {
    return this.transaction.write(countyId, async (manager) => {
      const sector = oneOf(await this.locked(manager, countyId), sectorCode);
      return manager.save(Sector, Object.assign(sector, { retired }));
    });
  }

  /** One that nothing belongs to. Throws NOT_FOUND, and CONFLICT for one in use. */
  async remove({ countyId, sectorCode }: SectorRefInput): Promise<void> {
    await this.transaction
      .write(countyId, async (manager) => {
        const { code } = oneOf(await this.locked(manager, countyId), sectorCode);
        await manager.delete(Sector, { countyId, code });
      })
      .catch(refuseSector);
  }

  /** The county's sectors in their order, which nobody else changes until the transaction ends. */
  private async locked(manager: EntityManager, countyId: string): Promise<Sector[]> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sectors ${countyId}`]);
    return this.list(countyId, manager);
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

function oneOf(sectors: readonly Sector[], code: string): Sector {
  const sector = sectors.find((one) => one.code === code);
  if (!sector) throw notFound();
  return sector;
}

/** Letters of the name, and a number where another sector has them. */
function freeCode(sectors: readonly Sector[], name: string): string {
  const plain = letters(name).slice(0, 40) || 'sector';
  const taken = new Set(sectors.map(({ code }) => code));
  for (let nth = 1; ; nth++) {
    const code = nth === 1 ? plain : `${plain}-${nth}`;
    if (!taken.has(code)) return code;
  }
}
