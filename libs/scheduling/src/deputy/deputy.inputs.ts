import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { CountyObjectInput, Email, Text } from '@beczka/tenancy';

/** Who is to stand in; the organisation is that of the person stood in for. */
@InputType()
export class NameDeputyInput {
  @Field()
  @Text(100)
  firstName: string;

  @Field()
  @Text(100)
  lastName: string;

  @Field()
  @Email()
  email: string;

  @Field({ description: 'The person named knows that their data are given.' })
  @IsBoolean()
  informed: boolean;
}

/** `id` is the participant who gets a deputy. */
@InputType()
export class NameDeputyForInput extends CountyObjectInput {
  @Field()
  @Text(100)
  firstName: string;

  @Field()
  @Text(100)
  lastName: string;

  @Field()
  @Email()
  email: string;
}
