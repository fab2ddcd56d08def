import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One person asked by one poll, with their response as a whole. A draft has rows for the required persons alone;
 * opening adds everybody else and fixes the list.
 */
@Entity('poll_invitation')
export class PollInvitation {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ name: 'poll_id', type: 'uuid' })
  pollId: string;

  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  participantId: string;

  /** Without this person no slot has a quorum. */
  @Column({ type: 'boolean', default: false })
  required: boolean;

  @Column({ name: 'responded_at', type: 'timestamptz', nullable: true })
  respondedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  comment: string | null;
}
