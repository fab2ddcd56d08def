import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import { Conference } from './conference.entity.js';

@Injectable()
export class ConferenceLoader {
  constructor(private readonly transaction: CountyTransaction) {}

  byId(context: LoaderContext, countyId: string) {
    return batched<string, Conference>(context, 'conferences', countyId, async (ids) => {
      const conferences = await this.transaction.read(countyId, (manager) =>
        manager.findBy(Conference, { countyId, id: In([...ids]) }),
      );
      return new Map(conferences.map((conference) => [conference.id, conference]));
    });
  }

  /** The conferences of each cycle in their order. */
  byCycle(context: LoaderContext, countyId: string) {
    return batched<string, Conference[]>(context, 'conferences of cycles', countyId, async (cycleIds) => {
      const conferences = await this.transaction.read(countyId, (manager) =>
        manager.find(Conference, {
          where: { countyId, cycleId: In([...cycleIds]) },
          order: { ordinal: 'ASC' },
        }),
      );
      return Map.groupBy(conferences, ({ cycleId }) => cycleId);
    });
  }
}
