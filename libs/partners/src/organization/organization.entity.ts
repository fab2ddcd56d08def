import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A partner: an office, firm, school, parish or association whose people take part. */
@Entity('organization')
@ObjectType()
export class Organization {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Unique in the county, whatever the letter case. */
  @Field()
  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'sector_code', type: 'text' })
  sectorCode: string;

  @Column({ name: 'municipality_id', type: 'uuid', nullable: true })
  municipalityId: string | null;
}
