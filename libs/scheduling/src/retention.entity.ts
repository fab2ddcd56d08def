import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How long a county keeps what it knows of people. */
@ObjectType()
export class Retention {
  @Field(() => Int, { description: 'Months after the end of their last cycle.' })
  months: number;

  @Field(() => Int, { description: 'Of how many people the data will be removed within thirty days.' })
  soonOver: number;
}
