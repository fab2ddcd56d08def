import { Field, ObjectType } from '@nestjs/graphql';

/** A letter that somebody has sent to themselves to see how it reads; nobody is owed it. */
@ObjectType()
export class Trial {
  @Field()
  requestedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the mail server took it.' })
  sentAt: Date | null;

  @Field(() => String, { nullable: true, description: "Why it did not go, in the caller's language." })
  failure: string | null;
}
