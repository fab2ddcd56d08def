import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLLanguage, type Language } from '@beczka/tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WordingTexts } from './placeholder.js';

/** How a county words the letters of one occasion in one language. Where there is none, the standard wording holds. */
@Entity('letter_wording')
export class OwnWording implements WordingTexts {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  occasion: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  greeting: string;

  @Column({ type: 'text' })
  opening: string;

  @Column({ type: 'text' })
  closing: string;

  /** Another with each change, so that who edits an old one is told. */
  @Column({ type: 'uuid' })
  version: string;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

@ObjectType()
export class LetterTexts implements WordingTexts {
  @Field()
  subject: string;

  @Field()
  greeting: string;

  @Field()
  opening: string;

  @Field()
  closing: string;
}

@ObjectType()
export class LetterPlaceholder {
  @Field({ description: 'What stands in braces, in the language of the letter.' })
  name: string;

  @Field({ description: 'What it stands for, in the caller’s language.' })
  meaning: string;
}

/** The wording that holds for the letters of one occasion in one language. */
@ObjectType()
export class LetterWording {
  @Field()
  occasion: string;

  @Field({ description: "The occasion in the caller's language." })
  occasionName: string;

  @Field(() => GraphQLLanguage)
  language: Language;

  @Field(() => LetterTexts)
  texts: LetterTexts;

  @Field(() => LetterTexts)
  standard: LetterTexts;

  @Field(() => String, { nullable: true, description: 'Null while the standard wording holds.' })
  version: string | null;

  @Field(() => Date, { nullable: true })
  changedAt: Date | null;

  @Field(() => [LetterPlaceholder])
  placeholders: LetterPlaceholder[];
}

/** A letter that is only looked at. */
@ObjectType()
export class LetterPreview {
  @Field()
  subject: string;

  @Field()
  text: string;

  @Field()
  html: string;
}
