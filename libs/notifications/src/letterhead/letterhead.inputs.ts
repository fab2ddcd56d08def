import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { CountyInput, OptionalText, Text } from '@beczka/tenancy';

@InputType()
export class SaveSignatureInput extends CountyInput {
  @Field(() => String, { nullable: true, description: 'The version that was edited.' })
  @IsOptional()
  @IsString()
  @MaxLength(36)
  follows?: string | null;

  @Field(() => String, { nullable: true, description: 'Left out: the standard one.' })
  @OptionalText(600)
  signaturePl?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(600)
  signatureEn?: string | null;
}

@InputType()
export class SaveLogoInput extends CountyInput {
  @Field({ description: 'A PNG or JPEG picture of at most 200 KB and 2,000 pixels each way.' })
  @IsString()
  contentBase64: string;

  @Field({ description: 'What it says to those who do not see it.' })
  @Text(150)
  alt: string;
}

@InputType()
export class RemoveLogoInput extends CountyInput {}
