import { Field, InputType } from '@nestjs/graphql';
import { Day, GraphQLIsoDay, type IsoDay, Text } from '@beczka/tenancy';

@InputType()
export class SetWinterBreakInput {
  @Field({ description: '«2026/2027»' })
  @Text(9)
  schoolYear: string;

  @Field()
  @Text(2)
  voivodeshipCode: string;

  @Field(() => GraphQLIsoDay, { description: 'A Monday from January to March; the break lasts two weeks.' })
  @Day()
  startsOn: IsoDay;
}
