import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { CountyObjectInput } from '@beczka/tenancy';

/** JSON for programs, HTML in Polish to be read and printed. */
export enum ExportFormat {
  JSON = 'JSON',
  HTML = 'HTML',
}
registerEnumType(ExportFormat, { name: 'ExportFormat' });

/** A file to be kept by whoever asked for it. */
@ObjectType()
export class ExportedData {
  @Field()
  fileName: string;

  @Field()
  contentType: string;

  @Field()
  content: string;
}

@InputType()
export class ExportPersonalDataInput extends CountyObjectInput {
  @Field(() => ExportFormat)
  @IsEnum(ExportFormat)
  format: ExportFormat;
}
