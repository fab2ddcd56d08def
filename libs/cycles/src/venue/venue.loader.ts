import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import { Venue } from './venue.entity.js';

@Injectable()
export class VenueLoader {
  constructor(private readonly transaction: CountyTransaction) {}

  byId(context: LoaderContext, countyId: string) {
    return batched<string, Venue>(context, 'venues', countyId, async (ids) => {
      const venues = await this.transaction.read(countyId, (manager) =>
        manager.findBy(Venue, { countyId, id: In([...ids]) }),
      );
      return new Map(venues.map((venue) => [venue.id, venue]));
    });
  }
}
