import { Field, InputType } from '@nestjs/graphql';
import { CountyInput, Email } from '@beczka/tenancy';

@InputType()
export class RequestPersonalLinkInput extends CountyInput {
  @Field()
  @Email()
  email: string;
}
