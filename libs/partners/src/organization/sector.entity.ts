import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of local life that the partnership wants at the table; the county may have its own list. */
@Entity('sector')
@ObjectType()
export class Sector {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field()
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Field()
  @Column({ name: 'name_pl', type: 'text' })
  namePl: string;

  @Field()
  @Column({ name: 'name_en', type: 'text' })
  nameEn: string;

  /** Place in lists, from 1. */
  @Column({ type: 'int' })
  position: number;

  @Field({ description: 'Out of use: organisations that have it keep it, no other gets it.' })
  @Column({ type: 'boolean', default: false })
  retired: boolean;
}
