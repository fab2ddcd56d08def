import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsOptional, ValidateNested } from 'class-validator';
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

export enum ParticipantState {
  ACTIVE = 'ACTIVE',
  INACTIVE = 'INACTIVE',
  ALL = 'ALL',
}
registerEnumType(ParticipantState, { name: 'ParticipantState' });

export enum ParticipantOrder {
  NAME = 'NAME',
  ORGANIZATION = 'ORGANIZATION',
  /** Whoever was put on the list last comes first. */
  NEWEST = 'NEWEST',
}
registerEnumType(ParticipantOrder, { name: 'ParticipantOrder' });

/** Which participants are meant: those who meet every condition given. */
@InputType()
export class ParticipantFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name, the e-mail, the telephone or the organisation, whatever their case and diacritics.',
  })
  @OptionalText(200)
  search?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(50)
  sectorCode?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  municipalityId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  organizationId?: string | null;

  @Field(() => ParticipantState, { nullable: true, description: 'The active, when left out.' })
  @IsOptional()
  @OneOf(Object.values(ParticipantState))
  state?: ParticipantState | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whose last letter did not arrive, or who object to mail.',
  })
  @IsOptional()
  @IsBoolean()
  unreachable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'To whose address mail comes back.' })
  @IsOptional()
  @IsBoolean()
  addressFailed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Who have not answered a poll that is open.' })
  @IsOptional()
  @IsBoolean()
  silent?: boolean | null;
}

@ArgsType()
export class ParticipantsArgs extends CountyArgs {
  @Field(() => ParticipantFilter, { nullable: true, description: 'The active, when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ParticipantFilter)
  filter?: ParticipantFilter | null;

  @Field(() => ParticipantOrder, { defaultValue: ParticipantOrder.NAME })
  @OneOf(Object.values(ParticipantOrder))
  order: ParticipantOrder;

  @Field(() => Boolean, { defaultValue: false })
  @IsBoolean()
  descending: boolean;

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
