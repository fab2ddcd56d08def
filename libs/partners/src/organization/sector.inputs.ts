import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { CountyInput, OptionalText, Text } from '@beczka/tenancy';

@InputType()
export class SectorRefInput extends CountyInput {
  @Field()
  @Text(50)
  sectorCode: string;
}

@InputType()
export class CreateSectorInput extends CountyInput {
  @Field()
  @Text(100)
  name: string;

  @Field(() => String, { nullable: true, description: 'As in Polish, when left out.' })
  @OptionalText(100)
  nameEn?: string | null;
}

@InputType()
export class UpdateSectorInput extends SectorRefInput {
  @Field()
  @Text(100)
  name: string;

  @Field(() => String, { nullable: true, description: 'As in Polish, when left out.' })
  @OptionalText(100)
  nameEn?: string | null;
}

@InputType()
export class MoveSectorInput extends SectorRefInput {
  @Field({ description: 'One place up, else one down.' })
  @IsBoolean()
  up: boolean;
}

@InputType()
export class RetireSectorInput extends SectorRefInput {
  @Field({ description: 'Out of use, else in use again.' })
  @IsBoolean()
  retired: boolean;
}
