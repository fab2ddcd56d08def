import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, ValidateNested } from 'class-validator';
import {
  Count,
  CountyArgs,
  CountyInput,
  Day,
  Email,
  GraphQLIsoDay,
  type IsoDay,
  Phone,
  Text,
} from '@beczka/tenancy';
import { AccessibilityStatus, StatementTexts } from './accessibility-statement.entity.js';

@ArgsType()
export class AccessibilityStatementArgs extends CountyArgs {
  @Field(() => Int, { nullable: true, description: 'The present one when left out.' })
  @IsOptional()
  @Count(0, 1_000_000)
  version?: number | null;
}

@InputType()
export class PublishAccessibilityStatementInput extends CountyInput {
  @Field(() => Int, {
    description: 'The version that it follows: another published meanwhile is not passed over.',
  })
  @Count(0, 1_000_000)
  follows: number;

  @Field(() => AccessibilityStatus)
  @IsEnum(AccessibilityStatus)
  status: AccessibilityStatus;

  @Field(() => GraphQLIsoDay)
  @Day()
  siteOpenedOn: IsoDay;

  @Field(() => GraphQLIsoDay)
  @Day()
  siteChangedOn: IsoDay;

  @Field(() => GraphQLIsoDay)
  @Day()
  drawnUpOn: IsoDay;

  @Field(() => GraphQLIsoDay, { nullable: true })
  @IsOptional()
  @Day()
  reviewedOn?: IsoDay | null;

  @Field()
  @Text(200)
  contactName: string;

  @Field()
  @Email()
  contactEmail: string;

  @Field()
  @Phone()
  contactPhone: string;

  @Field(() => StatementTexts)
  @ValidateNested()
  @Type(() => StatementTexts)
  pl: StatementTexts;

  @Field(() => StatementTexts)
  @ValidateNested()
  @Type(() => StatementTexts)
  en: StatementTexts;
}
