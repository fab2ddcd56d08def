import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLIsoDay, type IsoDay } from '@beczka/tenancy';

/** The two weeks without school of one voivodeship. */
@ObjectType()
export class WinterBreak {
  /** «2026/2027» */
  @Field()
  schoolYear: string;

  @Field()
  voivodeshipCode: string;

  @Field({ description: '«podkarpackie»' })
  voivodeship: string;

  @Field(() => GraphQLIsoDay, { nullable: true, description: 'A Monday; null while it is not known.' })
  startsOn: IsoDay | null;

  @Field(() => GraphQLIsoDay, { nullable: true, description: 'The Sunday after the next.' })
  endsOn: IsoDay | null;
}
