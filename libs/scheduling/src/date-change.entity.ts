import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IsoDay } from '@beczka/tenancy';

/** One change of a conference's date, by its revision: what held before and why it changed, for those who are told. */
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

  /** `HH:MM:SS` */
  @Column({ name: 'previous_starts_at', type: 'time', nullable: true })
  previousStartsAt: string | null;

  /** In the coordinator's words. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** Staff account; null when the worker changed it. */
  @Column({ name: 'changed_by', type: 'uuid', nullable: true })
  changedBy: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}
