import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { CountyArgs, CountyInput, GraphQLLanguage, Id, type Language, OneOf, Text } from '@beczka/tenancy';

@ArgsType()
export class TrialArgs extends CountyArgs {
  @Field()
  @Text(100)
  occasion: string;

  @Field(() => ID, { nullable: true, description: 'The poll or conference; left out: an invented one.' })
  @IsOptional()
  @Id()
  subjectId?: string | null;

  @Field(() => GraphQLLanguage)
  @OneOf(['pl', 'en'])
  language: Language;
}

@InputType()
export class SendTrialInput extends CountyInput {
  @Field()
  @Text(100)
  occasion: string;

  @Field(() => ID, { nullable: true, description: 'The poll or conference; left out: an invented one.' })
  @IsOptional()
  @Id()
  subjectId?: string | null;

  @Field(() => GraphQLLanguage)
  @OneOf(['pl', 'en'])
  language: Language;
}
