import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Somebody who runs the platform and has looked into the county. */
@ObjectType()
export class SupportVisit {
  @Field()
  name: string;

  @Field(() => Date)
  firstAt: Date;

  @Field(() => Date, { description: 'To the minute.' })
  lastAt: Date;
}

/** A county lets those who run the platform look in for some hours. */
@ObjectType()
export class SupportGrant {
  @Field(() => ID)
  id: string;

  /** The manager's name. */
  @Field()
  grantedBy: string;

  @Field()
  reason: string;

  @Field(() => Date)
  grantedAt: Date;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Date, { nullable: true })
  revokedAt: Date | null;

  /** Whether it holds now. */
  @Field()
  holds: boolean;

  @Field(() => [SupportVisit])
  visits: SupportVisit[];
}
