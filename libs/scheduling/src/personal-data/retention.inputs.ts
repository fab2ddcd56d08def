import { Field, InputType, Int } from '@nestjs/graphql';
import { Count, CountyInput } from '@beczka/tenancy';

@InputType()
export class SetRetentionInput extends CountyInput {
  @Field(() => Int)
  @Count(12, 600)
  months: number;
}
