import { Field, InputType } from '@nestjs/graphql';
import { CountyInput, KnownEmail } from '@beczka/tenancy';

@InputType()
export class RequestPersonalLinkInput extends CountyInput {
  @Field()
  @KnownEmail()
  email: string;
}
