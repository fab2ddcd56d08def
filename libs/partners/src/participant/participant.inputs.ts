import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import {
  Count,
  CountyArgs,
  CountyInput,
  CountyObjectInput,
  Email,
  GraphQLLanguage,
  Id,
  type Language,
  OneOf,
  OptionalPhone,
  OptionalText,
  Text,
} from '@beczka/tenancy';

@ArgsType()
export class ParticipantsArgs extends CountyArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name, the e-mail or the organisation.' })
  @OptionalText(200)
  search?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(50)
  sectorCode?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  organizationId?: string | null;

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  activeOnly: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Those alone to whose address mail comes back.' })
  @IsBoolean()
  addressFailed: boolean;

  @Field(() => Int, { defaultValue: 0 })
  @Count(0, 1_000_000)
  offset: number;

  @Field(() => Int, { defaultValue: 50 })
  @Count(1, 500)
  limit: number;
}

@InputType()
export class CreateParticipantInput extends CountyInput {
  @Field()
  @Text(100)
  firstName: string;

  @Field()
  @Text(100)
  lastName: string;

  @Field()
  @Email()
  email: string;

  @Field(() => String, { nullable: true })
  @OptionalPhone()
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(200)
  function?: string | null;

  @Field(() => ID)
  @Id()
  organizationId: string;

  @Field(() => GraphQLLanguage, { nullable: true, description: 'Polish when left out.' })
  @IsOptional()
  @OneOf(['pl', 'en'])
  language?: Language | null;
}

/** Replaces every field; telephone and function left out are taken away, the language stays. */
@InputType()
export class UpdateParticipantInput extends CreateParticipantInput {
  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class ParticipantRefInput extends CountyObjectInput {}
