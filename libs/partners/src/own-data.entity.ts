import { Field, ObjectType } from '@nestjs/graphql';
import { County, GraphQLLanguage, type Language } from '@beczka/tenancy';

/** What the bearer of a personal link is told about themselves. */
@ObjectType()
export class OwnData {
  @Field(() => County)
  county: County;

  @Field()
  firstName: string;

  @Field()
  lastName: string;

  @Field()
  email: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  function: string | null;

  @Field()
  organizationName: string;

  @Field(() => GraphQLLanguage)
  language: Language;
}
