import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

export enum CycleState {
  ACTIVE = 'ACTIVE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(CycleState, { name: 'CycleState' });

/** One county's season of conferences, led by one expert. */
@Entity('cycle')
@ObjectType()
export class Cycle {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field()
  @Column({ type: 'text' })
  title: string;

  /** 2023 for the season 2023/2024. */
  @Field(() => Int)
  @Column({ name: 'season_start_year', type: 'int' })
  seasonStartYear: number;

  @Column({ name: 'expert_id', type: 'uuid', nullable: true })
  expertId: string | null;

  /** Fewest days from one conference of the cycle to another; a day closer than this needs an override. */
  @Field(() => Int)
  @Column({ name: 'minimum_gap_days', type: 'int' })
  minimumGapDays: number;

  @Field(() => CycleState)
  @Column({ type: 'text', default: CycleState.ACTIVE })
  state: CycleState;

  @Field(() => String, { nullable: true })
  @Column({ name: 'cancellation_reason', type: 'text', nullable: true })
  cancellationReason: string | null;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}
