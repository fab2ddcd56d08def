import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type IsoDay, toTheMinute } from '@beczka/tenancy';

/** One change of what lies in people's calendars, by its revision: what held before and why, for those who are told. */
@Entity('date_change')
export class DateChangeRecord {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ name: 'conference_id', type: 'uuid' })
  conferenceId: string;

  @PrimaryColumn({ name: 'date_revision', type: 'int' })
  dateRevision: number;

  /** Null when the conference had no date. */
  @Column({ name: 'previous_held_on', type: 'date', nullable: true })
  previousHeldOn: IsoDay | null;

  /** `HH:MM` */
  @Column({ name: 'previous_starts_at', type: 'time', nullable: true, transformer: toTheMinute })
  previousStartsAt: string | null;

  /** Null in changes recorded before lengths and places were; then nothing is known of the venue either. */
  @Column({ name: 'previous_duration_minutes', type: 'int', nullable: true })
  previousDurationMinutes: number | null;

  @Column({ name: 'previous_venue_name', type: 'text', nullable: true })
  previousVenueName: string | null;

  @Column({ name: 'previous_venue_address', type: 'text', nullable: true })
  previousVenueAddress: string | null;

  /** In the coordinator's words. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** Staff account; null when the worker changed it. */
  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
