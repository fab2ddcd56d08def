import { Field, ID, InputType } from '@nestjs/graphql';
import { Id, Text } from '@beczka/tenancy';

@InputType()
export class PasskeyResponseInput {
  @Field({ description: 'What the browser gave for the options: a `PublicKeyCredential`, as JSON.' })
  @Text(20_000)
  response: string;
}

@InputType()
export class RemovePasskeyInput {
  @Field(() => ID)
  @Id()
  id: string;
}
