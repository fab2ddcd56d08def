import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether somebody was at a conference, as staff have noted; who was not noted has no row. */
@Entity('attendance')
export class Attendance {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ name: 'conference_id', type: 'uuid' })
  conferenceId: string;

  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  participantId: string;

  @Column({ type: 'boolean' })
  present: boolean;

  @Column({ name: 'noted_at', type: 'timestamptz' })
  notedAt: Date;

  /** Account. */
  @Column({ name: 'noted_by', type: 'uuid' })
  notedBy: string;
}
