import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IsoDay } from '@beczka/tenancy';

/** An expert gives a day to one conference, whatever the county: its key has no county, its rows stay behind the wall. */
@Entity('expert_day')
export class ExpertDay {
  @PrimaryColumn({ name: 'expert_id', type: 'uuid' })
  expertId: string;

  @PrimaryColumn({ name: 'held_on', type: 'date' })
  heldOn: IsoDay;

  @Column({ name: 'county_id', type: 'text' })
  countyId: string;

  @Column({ name: 'conference_id', type: 'uuid' })
  conferenceId: string;
}

/** A venue holds one conference a day. */
@Entity('venue_day')
export class VenueDay {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ name: 'venue_id', type: 'uuid' })
  venueId: string;

  @PrimaryColumn({ name: 'held_on', type: 'date' })
  heldOn: IsoDay;

  @Column({ name: 'conference_id', type: 'uuid' })
  conferenceId: string;
}
