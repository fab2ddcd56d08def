import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Participant } from '@beczka/partners';
import { DuplicateReason } from './duplicate.js';

registerEnumType(DuplicateReason, { name: 'DuplicateReason' });

/** Two participants that may be one person. */
@ObjectType()
export class DuplicatePair {
  @Field(() => Participant)
  first: Participant;

  @Field(() => Participant)
  second: Participant;

  @Field(() => [DuplicateReason], { description: 'What makes them look like one, the weightiest first.' })
  reasons: DuplicateReason[];
}

/** What one of two participants brings along. */
@ObjectType()
export class MergeSide {
  @Field(() => Participant)
  participant: Participant;

  @Field(() => Int, { description: 'Polls they have answered.' })
  answered: number;

  @Field(() => Int, { description: 'Letters that reached them.' })
  sent: number;

  @Field(() => Int, { description: 'Decisions about consents.' })
  consents: number;
}

/** What making one of two would mean. */
@ObjectType()
export class MergePreview {
  @Field(() => MergeSide)
  first: MergeSide;

  @Field(() => MergeSide)
  second: MergeSide;

  @Field(() => Int, { description: 'Polls that both have answered: the later answer stands.' })
  bothAnswered: number;
}
