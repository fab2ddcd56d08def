import { Injectable } from '@nestjs/common';
import { batched, type LoaderContext } from '@beczka/tenancy';
import type { Municipality } from './municipality.entity.js';
import { MunicipalityService } from './municipality.service.js';

@Injectable()
export class MunicipalityLoader {
  constructor(private readonly municipalities: MunicipalityService) {}

  /** A county has some ten of them, so all are read at once. */
  byId(context: LoaderContext, countyId: string) {
    return batched<string, Municipality>(context, 'municipalities', countyId, async () => {
      const municipalities = await this.municipalities.list(countyId);
      return new Map(municipalities.map((municipality) => [municipality.id, municipality]));
    });
  }
}
