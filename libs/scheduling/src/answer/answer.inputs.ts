import { Field, GraphQLISODateTime, ID, InputType } from '@nestjs/graphql';
import { CHOICE } from './answer.entity.js';
import type { Choice } from '../tally/tally.js';

@InputType()
export class AnswerInput {
  @Field(() => ID)
  slotId: string;

  @Field(() => CHOICE)
  choice: Choice;
}

/**
 * Answers of the bearer of a personal link; slots not named keep what they had. Bears no field rules: on this path they
 * would cost more than saving does, so `readAnswers` holds them.
 */
@InputType()
export class SaveAnswersInput {
  @Field(() => ID)
  pollId: string;

  @Field(() => [AnswerInput])
  answers: AnswerInput[];

  /** Left out: the comment stays as it was. Blank: it is removed. */
  @Field(() => String, { nullable: true })
  comment?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Sent by itself a while after it was given: refused if other answers were saved since `seenAt`.',
  })
  sentAgain?: boolean | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the answers were saved that the person had before them; null when there were none.',
  })
  seenAt?: Date | null;
}
