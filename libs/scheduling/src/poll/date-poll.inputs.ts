import { Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import {
  Count,
  CountyInput,
  CountyObjectInput,
  Day,
  GraphQLIsoDay,
  Id,
  Instant,
  type IsoDay,
  OptionalText,
  Text,
  Time,
} from '@beczka/tenancy';
import { AgreementShown } from './date-poll.entity.js';

export const MOST_SLOTS = 12;

const say = (pl: string, en: string) => ({ context: { pl, en } });

@InputType()
export class DateSlotInput {
  @Field(() => GraphQLIsoDay)
  @Day()
  heldOn: IsoDay;

  @Field()
  @Time()
  startsAt: string;

  /** Why a day that cannot work is offered all the same. */
  @Field(() => String, { nullable: true })
  @OptionalText(500)
  overrideReason?: string | null;
}

@InputType()
export class SectorQuorumInput {
  @Field()
  @Text(100)
  sectorCode: string;

  @Field(() => Int)
  @Count(1, 10_000)
  minimum: number;
}

@InputType({ isAbstract: true })
abstract class DatePollDraftInput extends CountyInput {
  @Field(() => [DateSlotInput])
  @Type(() => DateSlotInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1, say('Podaj przynajmniej jeden termin.', 'Give at least one date.'))
  @ArrayMaxSize(
    MOST_SLOTS,
    say(`Podaj najwyżej ${MOST_SLOTS} terminów.`, `Give at most ${MOST_SLOTS} dates.`),
  )
  slots: DateSlotInput[];

  @Field(() => GraphQLISODateTime)
  @Instant()
  deadline: Date;

  /** Left out: a person opens the poll. */
  @Field(() => GraphQLISODateTime, { nullable: true })
  @IsOptional()
  @Instant()
  opensAt?: Date | null;

  @Field(() => Int)
  @Count(1, 10_000)
  quorumTotal: number;

  @Field(() => [SectorQuorumInput], { defaultValue: [] })
  @Type(() => SectorQuorumInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(100, say('Za dużo sektorów.', 'Too many sectors.'))
  sectorQuorums: SectorQuorumInput[];

  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(100, say('Podaj najwyżej 100 osób.', 'Give at most 100 people.'))
  @IsUUID(undefined, { each: true, ...say('Wybierz osoby z listy.', 'Choose people from the list.') })
  requiredParticipantIds: string[];

  @Field(() => String, { nullable: true })
  @OptionalText(2000)
  note?: string | null;

  @Field(() => AgreementShown, { nullable: true, description: 'Left out: never.' })
  @IsOptional()
  @IsEnum(AgreementShown)
  showsAgreement?: AgreementShown | null;
}

@InputType()
export class CreateDatePollInput extends DatePollDraftInput {
  @Field(() => ID)
  @Id()
  conferenceId: string;
}

@InputType()
export class UpdateDatePollInput extends DatePollDraftInput {
  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class DatePollRefInput extends CountyObjectInput {}

@InputType()
export class AddDateSlotInput extends CountyObjectInput {
  @Field(() => GraphQLIsoDay)
  @Day()
  heldOn: IsoDay;

  @Field()
  @Time()
  startsAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why a day that cannot work is offered all the same.',
  })
  @OptionalText(500)
  overrideReason?: string | null;

  @Field({ description: 'A UUID that the caller makes up, once for each date: sent twice, it adds one.' })
  @Id()
  key: string;
}

@InputType()
export class DecideDatePollInput extends CountyObjectInput {
  @Field(() => ID)
  @Id()
  slotId: string;

  @Field()
  @Text(500)
  reason: string;
}

@InputType()
export class ExtendDatePollInput extends CountyObjectInput {
  @Field(() => GraphQLISODateTime)
  @Instant()
  deadline: Date;
}
