import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a county puts on all its letters: its logo, and how they are signed. */
@Entity('letterhead')
@ObjectType()
export class Letterhead {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Lines under a Polish letter; null: the standard ones.',
  })
  @Column({ name: 'signature_pl', type: 'text', nullable: true })
  signaturePl: string | null;

  @Field(() => String, { nullable: true })
  @Column({ name: 'signature_en', type: 'text', nullable: true })
  signatureEn: string | null;

  @Column({ type: 'bytea', nullable: true })
  logo: Buffer | null;

  @Column({ name: 'logo_type', type: 'text', nullable: true })
  logoType: string | null;

  @Column({ name: 'logo_width', type: 'int', nullable: true })
  logoWidth: number | null;

  @Column({ name: 'logo_height', type: 'int', nullable: true })
  logoHeight: number | null;

  @Column({ name: 'logo_alt', type: 'text', nullable: true })
  logoAlt: string | null;

  @Column({ name: 'logo_given_at', type: 'timestamptz', nullable: true })
  logoGivenAt: Date | null;

  /** Another with each change of the signature. */
  @Field(() => String, {
    nullable: true,
    description: 'Of the signature; null while it is the standard one.',
  })
  @Column({ type: 'uuid', nullable: true })
  version: string | null;
}

/** A county's logo, for pages. */
@ObjectType()
export class LetterLogo {
  @Field({ description: 'As a `data:` address.' })
  url: string;

  @Field({ description: 'What it says to those who do not see it.' })
  alt: string;

  @Field(() => Int, { description: 'In pixels.' })
  width: number;

  @Field(() => Int)
  height: number;

  @Field(() => Int, { description: 'In bytes.' })
  size: number;
}
