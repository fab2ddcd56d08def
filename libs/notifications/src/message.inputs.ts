import { ArgsType, Field, ID } from '@nestjs/graphql';
import { CountyArgs, GraphQLLanguage, Id, type Language, OneOf, Text } from '@beczka/tenancy';

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
