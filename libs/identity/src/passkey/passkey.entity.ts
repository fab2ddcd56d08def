import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A key in somebody's device that signs them in. */
@ObjectType()
export class Passkey {
  @Field(() => ID)
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was made, «Firefox, Windows»; null when the browser said neither.',
  })
  browser: string | null;

  @Field(() => Date)
  since: Date;

  @Field(() => Date, { nullable: true })
  lastUsedAt: Date | null;
}
