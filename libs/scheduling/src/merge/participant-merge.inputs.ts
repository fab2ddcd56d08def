import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import {
  CountyArgs,
  CountyInput,
  GraphQLLanguage,
  Id,
  type Language,
  OneOf,
  OptionalPhone,
  OptionalText,
  Text,
} from '@beczka/tenancy';

@ArgsType()
export class MergePreviewArgs extends CountyArgs {
  @Field(() => ID)
  @Id()
  firstId: string;

  @Field(() => ID)
  @Id()
  secondId: string;
}

/** Two participants, whichever comes first. */
@InputType()
export class KeepApartInput extends CountyInput {
  @Field(() => ID)
  @Id()
  firstId: string;

  @Field(() => ID)
  @Id()
  secondId: string;
}

/** Who is kept keeps their e-mail address, and the links that were sent there. All else is as given here. */
@InputType()
export class MergeParticipantsInput extends CountyInput {
  @Field(() => ID)
  @Id()
  keptId: string;

  @Field(() => ID)
  @Id()
  goneId: string;

  @Field()
  @Text(100)
  firstName: string;

  @Field()
  @Text(100)
  lastName: string;

  @Field(() => String, { nullable: true })
  @OptionalPhone()
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(200)
  function?: string | null;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field(() => GraphQLLanguage)
  @OneOf(['pl', 'en'])
  language: Language;

  @Field({ description: 'Whether the one person takes part.' })
  @IsBoolean()
  active: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Send a personal link to the address that is kept.' })
  @IsOptional()
  @IsBoolean()
  sendLink?: boolean | null;
}
