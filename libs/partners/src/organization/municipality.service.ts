import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CountyTransaction } from '@beczka/tenancy';
import { municipalityName } from '../import/known-partners.js';
import { Municipality } from './municipality.entity.js';

@Injectable()
export class MunicipalityService {
  constructor(private readonly transaction: CountyTransaction) {}

  list(countyId: string): Promise<Municipality[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.find(Municipality, { where: { countyId }, order: { name: 'ASC' } }),
    );
  }

  /** Ids by the given names, whatever their letter case; those the county does not know yet become known. */
  async ensure(
    manager: EntityManager,
    countyId: string,
    given: readonly string[],
  ): Promise<Map<string, string>> {
    if (given.length === 0) return new Map();
    const names = given.map(municipalityName);
    await manager.query(
      `INSERT INTO municipality (county_id, id, name) SELECT $1, * FROM unnest($2::uuid[], $3::text[])
       ON CONFLICT (county_id, lower(name)) DO NOTHING`,
      [countyId, names.map(() => uuid()), names],
    );
    const rows: { given: string; id: string }[] = await manager.query(
      `SELECT g.given, m.id FROM unnest($2::text[], $3::text[]) AS g (given, name)
       JOIN municipality m ON m.county_id = $1 AND lower(m.name) = lower(g.name)`,
      [countyId, given, names],
    );
    return new Map(rows.map((row) => [row.given, row.id]));
  }
}
