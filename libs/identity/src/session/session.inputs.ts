import { Field, InputType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { KnownEmail } from '@beczka/tenancy';

@InputType()
export class RequestSignInLinkInput {
  @Field()
  @KnownEmail()
  email: string;
}

@InputType()
export class SignInInput {
  /** From the link in the mail. Any text is allowed, for one of a wrong shape is answered like any invalid link. */
  @Field()
  @Allow()
  token: string;
}
