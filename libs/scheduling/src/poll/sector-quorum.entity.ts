import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Fewest people of one sector who must be able to come. */
@Entity('sector_quorum')
@ObjectType()
export class SectorQuorum {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ name: 'poll_id', type: 'uuid' })
  pollId: string;

  @PrimaryColumn({ name: 'sector_code', type: 'text' })
  sectorCode: string;

  @Field(() => Int)
  @Column({ type: 'int' })
  minimum: number;
}
