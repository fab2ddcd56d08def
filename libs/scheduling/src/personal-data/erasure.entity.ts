import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Participant } from '@beczka/partners';

/** What removing a person's data would do. */
@ObjectType()
export class Erasure {
  @Field(() => Participant)
  participant: Participant;

  @Field(() => Int, { description: 'Answers, which stay and are counted as those of a removed participant.' })
  answers: number;

  @Field(() => Int, { description: 'Comments, which go.' })
  comments: number;

  @Field(() => Int, { description: 'Messages that are owed and will not be sent.' })
  owed: number;

  @Field(() => Int, { description: 'Messages of which it stays known that they were sent.' })
  sent: number;
}
