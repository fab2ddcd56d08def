import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CountyInput, OneOf } from '@beczka/tenancy';
import { ParticipantFilter } from '../participant/participant.inputs.js';
import { SheetFormat } from './participant-export.entity.js';

@InputType()
export class ExportParticipantsInput extends CountyInput {
  @Field(() => ParticipantFilter, { nullable: true, description: 'Everybody, when left out.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ParticipantFilter)
  filter?: ParticipantFilter | null;

  @Field(() => SheetFormat, { nullable: true, description: 'XLSX, when left out.' })
  @IsOptional()
  @OneOf(Object.values(SheetFormat))
  format?: SheetFormat | null;
}
