import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Consent } from './consent.entity.js';
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

  @Field(() => Date, { nullable: true, description: 'When they asked for their data to be removed.' })
  erasureRequestedAt: Date | null;

  @Field(() => Int, { description: 'The present privacy notice of the county.' })
  noticeVersion: number;

  @Field(() => [Consent], { description: 'All that they have ever decided, the latest first.' })
  consents: Consent[];

  @Field(() => GraphQLLanguage)
  language: Language;
}
