import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import { Cycle } from './cycle.entity.js';

@Injectable()
export class CycleLoader {
  constructor(private readonly transaction: CountyTransaction) {}

  byId(context: LoaderContext, countyId: string) {
    return batched<string, Cycle>(context, 'cycles', countyId, async (ids) => {
      const cycles = await this.transaction.read(countyId, (manager) =>
        manager.findBy(Cycle, { countyId, id: In([...ids]) }),
      );
      return new Map(cycles.map((cycle) => [cycle.id, cycle]));
    });
  }
}
