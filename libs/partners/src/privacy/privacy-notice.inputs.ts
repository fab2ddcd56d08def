import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { Count, CountyArgs, CountyInput } from '@beczka/tenancy';
import { NoticeTexts } from './privacy-notice.entity.js';

@ArgsType()
export class PrivacyNoticeArgs extends CountyArgs {
  @Field(() => Int, { nullable: true, description: 'The present one when left out.' })
  @IsOptional()
  @Count(1, 1_000_000)
  version?: number | null;
}

@InputType()
export class PublishPrivacyNoticeInput extends CountyInput {
  @Field(() => Int, {
    description: 'The version that it follows: another published meanwhile is not passed over.',
  })
  @Count(1, 1_000_000)
  follows: number;

  @Field(() => NoticeTexts)
  @ValidateNested()
  @Type(() => NoticeTexts)
  pl: NoticeTexts;

  @Field(() => NoticeTexts)
  @ValidateNested()
  @Type(() => NoticeTexts)
  en: NoticeTexts;
}
