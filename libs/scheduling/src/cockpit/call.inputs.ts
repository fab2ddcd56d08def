import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { CountyObjectInput, Id, Instant, OptionalText } from '@beczka/tenancy';
import { GraphQLISODateTime } from '@nestjs/graphql';
import { CHOICE } from '../answer/answer.entity.js';
import { MOST_SLOTS } from '../poll/date-poll.inputs.js';
import type { Choice } from '../tally/tally.js';

const say = (pl: string, en: string) => ({ context: { pl, en } });

/** `id` names the poll. */
@InputType({ isAbstract: true })
abstract class PollPersonInput extends CountyObjectInput {
  @Field(() => ID)
  @Id()
  participantId: string;
}

@InputType()
export class MarkCalledInput extends PollPersonInput {
  @Field({ description: 'False takes the mark back.' })
  @IsBoolean()
  called: boolean;
}

@InputType()
export class TelephoneAnswerInput {
  @Field(() => ID)
  @Id()
  slotId: string;

  @Field(() => CHOICE)
  @IsIn(Object.values(CHOICE))
  choice: Choice;
}

@InputType()
export class RecordAnswersInput extends PollPersonInput {
  @Field(() => [TelephoneAnswerInput])
  @Type(() => TelephoneAnswerInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(
    1,
    say(
      'Zaznacz odpowiedź przynajmniej przy jednym terminie.',
      'Mark an answer to at least one of the dates.',
    ),
  )
  @ArrayMaxSize(MOST_SLOTS, say('Za dużo odpowiedzi.', 'Too many answers.'))
  answers: TelephoneAnswerInput[];

  @Field(() => String, { nullable: true, description: 'Left out: the comment stays as it was.' })
  @OptionalText(1000)
  comment?: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When the person had last answered, as the caller saw it: what was saved since is not overwritten.',
  })
  @IsOptional()
  @Instant()
  seenResponse?: Date | null;
}
