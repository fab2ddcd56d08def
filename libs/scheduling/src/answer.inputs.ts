import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Id, OneOf, OptionalText } from '@beczka/tenancy';
import { CHOICE } from './answer.entity.js';
import type { Choice } from './tally.js';

@InputType()
export class AnswerInput {
  @Field(() => ID)
  @Id()
  slotId: string;

  @Field(() => CHOICE)
  @OneOf(Object.values(CHOICE))
  choice: Choice;
}

/** Answers of the bearer of a personal link; slots not named keep what they had. */
@InputType()
export class SaveAnswersInput {
  @Field(() => ID)
  @Id()
  pollId: string;

  @Field(() => [AnswerInput])
  @Type(() => AnswerInput)
  @ValidateNested({ each: true })
  @ArrayMinSize(1, {
    context: {
      pl: 'Zaznacz odpowiedź przynajmniej przy jednym terminie.',
      en: 'Answer at least one of the dates.',
    },
  })
  @ArrayMaxSize(12, { context: { pl: 'Za dużo odpowiedzi.', en: 'Too many answers.' } })
  answers: AnswerInput[];

  /** Left out: the comment stays as it was. Blank: it is removed. */
  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  comment?: string | null;
}
