import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A browser that is signed in as the caller. */
@ObjectType()
export class Session {
  @Field(() => ID)
  id: string;

  @Field(() => Date)
  since: Date;

  @Field(() => Date, { description: 'To some minutes.' })
  lastUsedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: '«Firefox, Windows»; null when the browser said neither.',
  })
  browser: string | null;

  @Field({ description: 'Whether it is the one that asks.' })
  current: boolean;
}
