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

  /** When they first answered, however often they have changed it since. */
  @Column({ name: 'first_responded_at', type: 'timestamptz', nullable: true })
  firstRespondedAt: Date | null;

  /** Staff account that took the present response down by telephone; null of what the person saved themselves. */
  @Column({ name: 'recorded_by', type: 'uuid', nullable: true })
  recordedBy: string | null;

  /** When somebody of the staff last telephoned. */
  @Column({ name: 'called_at', type: 'timestamptz', nullable: true })
  calledAt: Date | null;

  @Column({ name: 'called_by', type: 'uuid', nullable: true })
  calledBy: string | null;

  @Column({ type: 'text', nullable: true })
  comment: string | null;
}
