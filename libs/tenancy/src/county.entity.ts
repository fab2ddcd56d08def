import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

export enum CountyKind {
  POWIAT = 'POWIAT',
  CITY = 'CITY',
}
registerEnumType(CountyKind, { name: 'CountyKind' });

@Entity()
export class Voivodeship {
  @PrimaryColumn({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;
}

/** A powiat or a city with county rights; the key is its four-digit TERYT code. Names repeat, so show the voivodeship too. */
@Entity()
@ObjectType()
export class County {
  @Field(() => ID)
  @PrimaryColumn({ type: 'text' })
  id: string;

  /** Adjective of a powiat («niżański») or a city's name («Krosno»), as the register has it. */
  @Column({ type: 'text' })
  name: string;

  @Column({ name: 'voivodeship_code', type: 'text' })
  voivodeshipCode: string;

  @ManyToOne(() => Voivodeship)
  @JoinColumn({ name: 'voivodeship_code' })
  voivodeship: Voivodeship;

  @Field(() => CountyKind)
  @Column({ type: 'text' })
  kind: CountyKind;
}

/** What anybody may know of a county. */
@ObjectType()
export class NamedCounty {
  @Field(() => ID)
  id: string;

  @Field({ description: '«powiat niżański»' })
  name: string;

  @Field()
  voivodeship: string;
}

/** What a county tells its participants about itself. */
@Entity('county_profile')
@ObjectType()
export class CountyProfile {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field()
  @Column({ name: 'office_name', type: 'text' })
  officeName: string;

  @Field()
  @Column({ name: 'contact_name', type: 'text' })
  contactName: string;

  @Field()
  @Column({ name: 'contact_phone', type: 'text' })
  contactPhone: string;

  @Field()
  @Column({ name: 'contact_email', type: 'text' })
  contactEmail: string;
}
