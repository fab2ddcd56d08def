import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLIsoDay, type IsoDay, toTheMinute } from '@beczka/tenancy';

/** Why a day could not be had when the poll was decided: the slot fell out, however well it stood. */
export type SlotLost = 'EXPERT_TAKEN' | 'VENUE_TAKEN' | 'IN_THE_PAST';

/** A day and start time that a poll offers; Europe/Warsaw. */
@Entity('date_slot')
@ObjectType()
export class DateSlot {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'poll_id', type: 'uuid' })
  pollId: string;

  @Field(() => GraphQLIsoDay)
  @Column({ name: 'held_on', type: 'date' })
  heldOn: IsoDay;

  /** `HH:MM` */
  @Field()
  @Column({ name: 'starts_at', type: 'time', transformer: toTheMinute })
  startsAt: string;

  /** Why a day that cannot work is offered all the same. */
  @Field(() => String, { nullable: true })
  @Column({ name: 'override_reason', type: 'text', nullable: true })
  overrideReason: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was added to an open poll.' })
  @Column({ name: 'added_at', type: 'timestamptz', nullable: true })
  addedAt: Date | null;

  @Column({ name: 'lost_to', type: 'text', nullable: true })
  lostTo: SlotLost | null;
}
