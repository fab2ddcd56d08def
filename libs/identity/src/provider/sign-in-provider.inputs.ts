import { Field, InputType } from '@nestjs/graphql';
import { CountyInput, OptionalText, Text } from '@beczka/tenancy';

@InputType()
export class SaveSignInProviderInput extends CountyInput {
  @Field()
  @Text(500)
  issuer: string;

  @Field()
  @Text(200)
  clientId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Left out, the one that is kept stays, as long as the issuer does.',
  })
  @OptionalText(500)
  clientSecret?: string | null;
}

@InputType()
export class SignInProviderRefInput extends CountyInput {}

@InputType()
export class ProviderSignInInput extends CountyInput {
  @Field({ description: 'The query of the address to which the provider has sent the browser back.' })
  @Text(8_000)
  parameters: string;
}
