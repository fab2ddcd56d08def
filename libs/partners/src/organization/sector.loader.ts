import { Injectable } from '@nestjs/common';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import type { Sector } from './sector.entity.js';
import { SectorService } from './sector.service.js';

@Injectable()
export class SectorLoader {
  constructor(
    private readonly sectors: SectorService,
    private readonly transaction: CountyTransaction,
  ) {}

  byCode(context: LoaderContext, countyId: string) {
    return batched<string, Sector>(context, 'sectors', countyId, async () => {
      const sectors = await this.sectors.list(countyId);
      return new Map(sectors.map((sector) => [sector.code, sector]));
    });
  }

  /** How many organisations a sector has; null for none. */
  organizationCount(context: LoaderContext, countyId: string) {
    return batched<string, number>(context, 'organization counts', countyId, async (codes) => {
      const rows: { code: string; count: number }[] = await this.transaction.read(countyId, (manager) =>
        manager.query(
          `SELECT sector_code AS code, count(*)::int AS count FROM organization
           WHERE county_id = $1 AND sector_code = ANY ($2) GROUP BY sector_code`,
          [countyId, codes],
        ),
      );
      return new Map(rows.map(({ code, count }) => [code, count]));
    });
  }
}
