import { Field, InputType } from '@nestjs/graphql';
import { InviteFirstManagerInput } from '@beczka/identity';
import { Email, Phone, Text } from '@beczka/tenancy';

/** What a county tells its participants about itself, and who is the first to manage it. */
@InputType()
export class OpenCountyInput extends InviteFirstManagerInput {
  @Field()
  @Text(200)
  officeName: string;

  @Field()
  @Text(120)
  contactName: string;

  @Field()
  @Phone()
  contactPhone: string;

  @Field()
  @Email()
  contactEmail: string;
}
