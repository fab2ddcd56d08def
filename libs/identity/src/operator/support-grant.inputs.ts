import { Field, InputType, Int } from '@nestjs/graphql';
import { CountyInput, CountyObjectInput, OneOf, Text } from '@beczka/tenancy';

/** For how many hours operators may be let in. */
const HOURS = [1, 8, 24];

@InputType()
export class GrantSupportInput extends CountyInput {
  @Field(() => Int, { description: '1, 8 or 24.' })
  @OneOf(HOURS)
  hours: number;

  @Field()
  @Text(500)
  reason: string;
}

@InputType()
export class RevokeSupportInput extends CountyObjectInput {}
