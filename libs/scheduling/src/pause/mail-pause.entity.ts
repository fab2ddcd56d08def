import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Mail to participants that the county holds back: all of it, or what is written about one conference and its polls. Held
 * are messages that a worker would take; what a participant asks for themselves, sign-in mails and notices to staff go on.
 */
@Entity('mail_pause')
@ObjectType()
export class MailPause {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Null: all of the county's. */
  @Column({ name: 'conference_id', type: 'uuid', nullable: true })
  conferenceId: string | null;

  @Field()
  @Column({ type: 'text' })
  reason: string;

  @Field()
  @Column({ name: 'paused_at', type: 'timestamptz' })
  pausedAt: Date;

  @Column({ name: 'paused_by', type: 'uuid' })
  pausedBy: string;

  @Field(() => Date, { nullable: true, description: 'When it ends by itself; null: when somebody ends it.' })
  @Column({ type: 'timestamptz', nullable: true })
  until: Date | null;

  @Column({ name: 'resumed_at', type: 'timestamptz', nullable: true })
  resumedAt: Date | null;

  @Column({ name: 'resumed_by', type: 'uuid', nullable: true })
  resumedBy: string | null;

  /** Of the conference. */
  ordinal: number | null;

  @Field(() => Int, { description: 'Messages that would have gone by now.' })
  waiting: number;
}
