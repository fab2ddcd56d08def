import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Clock, CountyTransaction, invalid, notFound } from '@beczka/tenancy';
import { ConferenceEvents } from '../conference/conference-events.js';
import { ConferenceDates } from '../conference/conference-dates.service.js';
import { Venue } from './venue.entity.js';
import type { CreateVenueInput, UpdateVenueInput } from './venue.inputs.js';

@Injectable()
export class VenueService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly dates: ConferenceDates,
    private readonly events: ConferenceEvents,
    private readonly clock: Clock,
  ) {}

  list(countyId: string): Promise<Venue[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.find(Venue, { where: { countyId }, order: { name: 'ASC', id: 'ASC' } }),
    );
  }

  /** Throws INVALID at `input.name` when the county has a venue of that name, whatever the case of its letters. */
  create({ countyId, name, address, capacity = null }: CreateVenueInput): Promise<Venue> {
    const venue = { countyId, id: uuid(), name, address, capacity };
    return this.transaction
      .write(countyId, async (manager) => {
        await manager.insert(Venue, venue);
        return manager.create(Venue, venue);
      })
      .catch(refuseSecondName);
  }

  /**
   * Those who know the date of a conference ahead here are told of another name or address. Throws NOT_FOUND, and
   * INVALID as {@link create} does.
   */
  update({ countyId, id, name, address, capacity = null }: UpdateVenueInput, by: string): Promise<Venue> {
    return this.transaction
      .write(countyId, async (manager) => {
        const conferences = await this.dates.lockHeldAt(manager, countyId, id, this.clock.today());
        const before = await manager.findOne(Venue, {
          where: { countyId, id },
          lock: { mode: 'for_no_key_update' },
        });
        if (!before) throw notFound();
        await manager.update(Venue, { countyId, id }, { name, address, capacity });
        if (before.name !== name || before.address !== address) {
          for (const conference of conferences)
            await this.dates.placeRenamed(manager, conference, before, { by });
        }
        if (before.capacity !== capacity) {
          for (const conference of conferences) await this.events.tell('seated', manager, conference, null);
        }
        return manager.create(Venue, { countyId, id, name, address, capacity });
      })
      .catch(refuseSecondName);
  }
}

function refuseSecondName(error: unknown): never {
  if (error instanceof QueryFailedError && error.driverError.constraint === 'venue_name') {
    throw invalid('input.name', {
      pl: 'Miejsce o tej nazwie już jest na liście.',
      en: 'A venue of this name is already on the list.',
    });
  }
  throw error;
}
