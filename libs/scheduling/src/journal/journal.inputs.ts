import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, ValidateBy } from 'class-validator';
import { CountyArgs, Day, GraphQLIsoDay, Id, type IsoDay, OneOf, OptionalText } from '@beczka/tenancy';
import { DateTime } from 'luxon';
import { JournalKind } from './journal.entity.js';

/** The place of an event in the order of events: its instant to the microsecond, and its id. */
export const PLACE =
  /^((?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const isPlace = (value: unknown): boolean => {
  const at = typeof value === 'string' ? PLACE.exec(value)?.[1] : undefined;
  return at !== undefined && DateTime.fromISO(at).isValid;
};

/** What of a county's journal is asked for; what is left out does not narrow it. */
@ArgsType()
export class JournalArgs extends CountyArgs {
  @Field(() => ID, { nullable: true, description: 'The account or participant who acted.' })
  @IsOptional()
  @Id()
  actorId?: string | null;

  @Field(() => JournalKind, { nullable: true })
  @IsOptional()
  @OneOf(Object.values(JournalKind))
  kind?: JournalKind | null;

  @Field(() => String, { nullable: true, description: 'Words of the name of whom or what it is about.' })
  @OptionalText(200)
  search?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A participant, a conference with its polls, a poll, an organisation …',
  })
  @IsOptional()
  @Id()
  subjectId?: string | null;

  @Field(() => GraphQLIsoDay, { nullable: true, description: 'The first day.' })
  @IsOptional()
  @Day()
  from?: IsoDay | null;

  @Field(() => GraphQLIsoDay, { nullable: true, description: 'The last day.' })
  @IsOptional()
  @Day()
  to?: IsoDay | null;

  @Field(() => String, { nullable: true, description: 'From `older` of the page before.' })
  @IsOptional()
  @ValidateBy(
    { name: 'isPlace', validator: { validate: isPlace, defaultMessage: () => 'no place' } },
    { context: { pl: 'Nie ma takiej strony dziennika.', en: 'There is no such page of the log.' } },
  )
  before?: string | null;
}
