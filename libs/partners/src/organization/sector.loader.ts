import { Injectable } from '@nestjs/common';
import { batched, type LoaderContext } from '@beczka/tenancy';
import type { Sector } from './sector.entity.js';
import { SectorService } from './sector.service.js';

@Injectable()
export class SectorLoader {
  constructor(private readonly sectors: SectorService) {}

  byCode(context: LoaderContext, countyId: string) {
    return batched<string, Sector>(context, 'sectors', countyId, async () => {
      const sectors = await this.sectors.list(countyId);
      return new Map(sectors.map((sector) => [sector.code, sector]));
    });
  }
}
