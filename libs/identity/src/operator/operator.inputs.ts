import { Field, InputType } from '@nestjs/graphql';
import { CountyInput, Email, GraphQLLanguage, type Language, OneOf, Text } from '@beczka/tenancy';

/** A county and the first person to manage it, who gets a mail with a sign-in link. */
@InputType()
export class InviteFirstManagerInput extends CountyInput {
  @Field()
  @Text(120)
  managerName: string;

  @Field()
  @Email()
  managerEmail: string;

  @Field(() => GraphQLLanguage, { description: 'Of a new account; one that is there keeps its own.' })
  @OneOf(['pl', 'en'])
  managerLanguage: Language;
}

@InputType()
export class CloseCountyInput extends CountyInput {
  @Field({ description: 'For operators alone.' })
  @Text(500)
  reason: string;
}

@InputType()
export class EndAccountSessionsInput {
  @Field()
  @Email()
  email: string;

  @Field({ description: 'Told in the logs of the person’s counties.' })
  @Text(500)
  reason: string;
}

@InputType()
export class ReopenCountyInput extends CountyInput {}
