import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { Id, OptionalText } from '@beczka/tenancy';
import { CHOICE } from './answer.entity.js';
import type { Choice } from './tally.js';

/**
 * Bears no field rules: rules for a dozen answers would cost more than saving them. GraphQL has seen to the choice, and
 * the service looks at the id.
 */
@InputType()
export class AnswerInput {
  @Field(() => ID)
  slotId: string;

  @Field(() => CHOICE)
  choice: Choice;
}

/** Answers of the bearer of a personal link; slots not named keep what they had. */
@InputType()
export class SaveAnswersInput {
  @Field(() => ID)
  @Id()
  pollId: string;

  @Field(() => [AnswerInput])
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
