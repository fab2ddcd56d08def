import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Choice } from '../tally/tally.js';

export const CHOICE = { YES: 'YES', IF_NEED_BE: 'IF_NEED_BE', NO: 'NO' } as const satisfies Record<
  Choice,
  Choice
>;
registerEnumType(CHOICE, { name: 'Choice' });

/** What one person said to one slot. A slot without a row is unanswered, which is not «no». */
@Entity('answer')
export class Answer {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ name: 'poll_id', type: 'uuid' })
  pollId: string;

  @PrimaryColumn({ name: 'participant_id', type: 'uuid' })
  participantId: string;

  @PrimaryColumn({ name: 'slot_id', type: 'uuid' })
  slotId: string;

  @Column({ type: 'text' })
  choice: Choice;

  @Column({ name: 'answered_at', type: 'timestamptz' })
  answeredAt: Date;
}
