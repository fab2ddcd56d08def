import { Field, InputType } from '@nestjs/graphql';
import { Day, GraphQLIsoDay, type IsoDay } from '@beczka/tenancy';

/** Days from the first to the last, both included. */
@InputType()
export class OwnDaysInput {
  @Field(() => GraphQLIsoDay)
  @Day()
  from: IsoDay;

  @Field(() => GraphQLIsoDay)
  @Day()
  to: IsoDay;
}
