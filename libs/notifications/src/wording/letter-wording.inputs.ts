import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import {
  CountyArgs,
  CountyInput,
  GraphQLLanguage,
  type Language,
  OneOf,
  OptionalText,
  Text,
} from '@beczka/tenancy';

/** One line: it stands in a header. */
const Line = (): PropertyDecorator =>
  Matches(/^[^\n]*$/, {
    context: { pl: 'To pole mieści jeden wiersz.', en: 'This field holds one line.' },
  });

@ArgsType()
export class LetterWordingArgs extends CountyArgs {
  @Field()
  @Text(100)
  occasion: string;

  @Field(() => GraphQLLanguage)
  @OneOf(['pl', 'en'])
  language: Language;
}

/** A letter as it would read with these texts; nothing is kept. */
@ArgsType()
export class LetterDraftArgs extends LetterWordingArgs {
  @Field()
  @Text(150)
  @Line()
  subject: string;

  @Field()
  @Text(150)
  greeting: string;

  @Field()
  @Text(3000)
  opening: string;

  @Field(() => String, { nullable: true })
  @OptionalText(3000)
  closing?: string | null;
}

@InputType({ isAbstract: true })
abstract class WordingInput extends CountyInput {
  @Field()
  @Text(100)
  occasion: string;

  @Field(() => GraphQLLanguage)
  @OneOf(['pl', 'en'])
  language: Language;

  @Field(() => String, {
    nullable: true,
    description: 'The version that was edited; left out: the standard.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(36)
  follows?: string | null;
}

@InputType()
export class SaveLetterWordingInput extends WordingInput {
  @Field()
  @Text(150)
  @Line()
  subject: string;

  @Field()
  @Text(150)
  greeting: string;

  @Field()
  @Text(3000)
  opening: string;

  @Field(() => String, { nullable: true })
  @OptionalText(3000)
  closing?: string | null;
}

@InputType()
export class RestoreLetterWordingInput extends WordingInput {}
