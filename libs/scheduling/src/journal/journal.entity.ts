import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What an event is about, as people look for it. */
export enum JournalKind {
  PARTNERS = 'PARTNERS',
  SEASON = 'SEASON',
  POLLS = 'POLLS',
  ANSWERS = 'ANSWERS',
  MESSAGES = 'MESSAGES',
  TEAM = 'TEAM',
  SIGN_INS = 'SIGN_INS',
  REFUSALS = 'REFUSALS',
  PERSONAL_DATA = 'PERSONAL_DATA',
}
registerEnumType(JournalKind, { name: 'JournalKind' });

@ObjectType()
export class JournalChange {
  /** What has changed, as the pages call it. */
  @Field()
  label: string;

  @Field(() => String, { nullable: true, description: 'Null when there was nothing before.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Null when there is nothing any more.' })
  after: string | null;
}

/** Something that was done in the county, told in the caller's language. */
@ObjectType()
export class JournalEvent {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  at: Date;

  @Field()
  who: string;

  @Field(() => String, { nullable: true, description: 'From where: a network and a browser.' })
  origin: string | null;

  @Field({ description: 'What was done, and to what.' })
  sentence: string;

  @Field(() => [JournalChange])
  changes: JournalChange[];
}

@ObjectType()
export class JournalPage {
  @Field(() => [JournalEvent], { description: 'The newest first.' })
  events: JournalEvent[];

  @Field(() => String, { nullable: true, description: 'For `before`, to go on; null when nothing is older.' })
  older: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the events of `subjectId` are about; null when nobody can say.',
  })
  subject: string | null;
}
