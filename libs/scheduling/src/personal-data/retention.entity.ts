import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How long a county keeps what it knows of people. */
@ObjectType()
export class Retention {
  @Field(() => Int, { description: 'Months after the end of their last cycle.' })
  months: number;

  @Field(() => Int, { description: 'Of how many people the data will be removed within thirty days.' })
  soonOver: number;
}

/** How long they are kept from now on, and what this has changed besides. */
@ObjectType()
export class RetentionChange extends Retention {
  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the default notice that was published with it; null when the notice stays as it is.',
  })
  noticePublished: number | null;
}
