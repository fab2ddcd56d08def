import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import {
  CountyInput,
  CountyObjectInput,
  GraphQLLanguage,
  Id,
  type Language,
  OneOf,
  OptionalText,
} from '@beczka/tenancy';
import { ParticipantFilter } from '@beczka/partners';
import { BulkKind } from './bulk-change.entity.js';

/** Most people that are named one by one; a filter means any number. */
const MOST_NAMED = 500;

/** What is to be done, and for whom: for those named and for those who meet the filter; with both, for whom both holds. */
@InputType()
export class BulkChangeInput extends CountyInput {
  @Field(() => BulkKind)
  @OneOf(Object.values(BulkKind))
  kind: BulkKind;

  @Field(() => [ID], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_NAMED)
  @IsUUID(undefined, { each: true })
  participantIds?: string[] | null;

  @Field(() => ParticipantFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ParticipantFilter)
  filter?: ParticipantFilter | null;

  @Field(() => ID, { nullable: true, description: 'Of MOVE.' })
  @IsOptional()
  @Id()
  organizationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Of SECTOR.' })
  @OptionalText(50)
  sectorCode?: string | null;

  @Field(() => GraphQLLanguage, { nullable: true, description: 'Of LANGUAGE.' })
  @IsOptional()
  @OneOf(['pl', 'en'])
  language?: Language | null;
}

@InputType()
export class ApplyBulkChangeInput extends BulkChangeInput {
  @Field({ description: 'A UUID of the caller’s: the same one sent again is the same change, done once.' })
  @Id()
  requestId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The digest of the preview that was shown; when left out, whoever is meant now.',
  })
  @OptionalText(100)
  digest?: string | null;
}

@InputType()
export class UndoBulkChangeInput extends CountyObjectInput {}
