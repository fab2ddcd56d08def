import { Field, ID, InputType } from '@nestjs/graphql';
import { CountyInput, GraphQLLanguage, Id, type Language, OneOf, Text } from '@beczka/tenancy';

@InputType()
export class UpdateAccountInput {
  @Field()
  @Text(120)
  name: string;

  @Field(() => GraphQLLanguage)
  @OneOf(['pl', 'en'])
  language: Language;
}

@InputType()
export class EndSessionInput {
  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class AcceptInvitationInput extends CountyInput {}

@InputType()
export class LeaveCountyInput extends CountyInput {}
