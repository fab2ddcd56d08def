import { Field, Int, ObjectType } from '@nestjs/graphql';

/** What is written to somebody who comes on the county's list now. */
@ObjectType()
export class Welcome {
  @Field(() => Int, { description: 'How many open polls ask them.' })
  polls: number;

  @Field(() => Int, { description: 'To how many conferences that have a date they are invited.' })
  conferences: number;
}
