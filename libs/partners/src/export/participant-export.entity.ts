import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SheetFormat {
  XLSX = 'XLSX',
  CSV = 'CSV',
}
registerEnumType(SheetFormat, { name: 'SheetFormat' });

/** A list of participants as a file that an import takes again. */
@ObjectType()
export class ExportedSheet {
  @Field()
  fileName: string;

  @Field()
  contentType: string;

  @Field()
  contentBase64: string;
}
