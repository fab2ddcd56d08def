import { Field, Int, ObjectType } from '@nestjs/graphql';
import { County, GraphQLLanguage, type Language } from '@beczka/tenancy';

/** Who stands in for the bearer of a personal link: what that bearer has told of them. */
@ObjectType()
export class NamedDeputy {
  @Field()
  firstName: string;

  @Field()
  lastName: string;

  @Field()
  email: string;

  @Field(() => Date)
  since: Date;
}

/** What the bearer of a personal link may know and decide about their deputy. */
@ObjectType()
export class OwnDeputy {
  @Field(() => County)
  county: County;

  @Field(() => GraphQLLanguage)
  language: Language;

  @Field(() => Int, { nullable: true, description: 'The present privacy notice; null until there is one.' })
  noticeVersion: number | null;

  @Field()
  organizationName: string;

  @Field(() => NamedDeputy, { nullable: true })
  deputy: NamedDeputy | null;

  @Field(() => String, { nullable: true, description: 'The person whom the bearer stands in for.' })
  deputyOf: string | null;
}
