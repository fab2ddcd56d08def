import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  Count,
  CountyArgs,
  CountyObjectInput,
  GraphQLLanguage,
  Id,
  type Language,
  OneOf,
  Text,
} from '@beczka/tenancy';

@ArgsType()
export class MessagePreviewArgs extends CountyArgs {
  /** The poll, conference or participant that the message speaks of. */
  @Field(() => ID)
  @Id()
  subjectId: string;

  @Field()
  @Text(100)
  occasion: string;

  @Field(() => GraphQLLanguage, { defaultValue: 'pl' })
  @OneOf(['pl', 'en'])
  language: Language;
}

@ArgsType()
export class FailedMessagesArgs extends CountyArgs {
  @Field(() => Int, { defaultValue: 0 })
  @Count(0, 1_000_000)
  offset: number;

  @Field(() => Int, { defaultValue: 50 })
  @Count(1, 200)
  limit: number;
}

@InputType()
export class RetryMessageInput extends CountyObjectInput {}
