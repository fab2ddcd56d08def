import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional } from 'class-validator';
import { CountyObjectInput, Text } from '@beczka/tenancy';
import { ConsentKind } from './consent.entity.js';

/** What is left out stays as it is. */
@InputType()
export class SaveOwnConsentsInput {
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  email?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  image?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  directory?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  noMail?: boolean | null;
}

@InputType()
export class RecordConsentInput extends CountyObjectInput {
  @Field(() => ConsentKind)
  @IsEnum(ConsentKind)
  kind: ConsentKind;

  @Field()
  @IsBoolean()
  granted: boolean;

  @Field({ description: 'Where the paper is, or how the person said so.' })
  @Text(500)
  note: string;
}
