import { Field, InputType } from '@nestjs/graphql';
import { IsString } from 'class-validator';
import { CountyInput, CountyObjectInput, OptionalText, Text } from '@beczka/tenancy';

@InputType()
export class PreviewParticipantImportInput extends CountyInput {
  @Field()
  @Text(255)
  fileName: string;

  @Field({
    description:
      'An XLSX or CSV file of at most 2 MB with at most 2,000 people. A person is recognised by e-mail; ' +
      'a blank cell leaves what is known as it is; whoever is listed takes part again.',
  })
  @IsString()
  contentBase64: string;
}

@InputType()
export class ApplyParticipantImportInput extends CountyObjectInput {
  @Field(() => String, {
    nullable: true,
    description: 'The digest of the plan that was shown; when left out, that of the preview.',
  })
  @OptionalText(100)
  planDigest?: string | null;
}
