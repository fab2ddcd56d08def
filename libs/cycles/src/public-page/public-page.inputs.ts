import { Field, InputType, Int } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { Count, CountyInput, OptionalText } from '@beczka/tenancy';

/** Replaces every field; a text left out gives way to the standard one. */
@InputType()
export class SavePublicPageInput extends CountyInput {
  @Field(() => Int, {
    description: 'The revision that is changed: another made meanwhile is not passed over.',
  })
  @Count(0, 1_000_000)
  follows: number;

  @Field()
  @IsBoolean()
  shown: boolean;

  @Field()
  @IsBoolean()
  expertNamed: boolean;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  aboutPl?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  aboutEn?: string | null;
}
