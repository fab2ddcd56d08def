import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Count, CountyInput, Id, Text } from '@beczka/tenancy';

@InputType()
export class CreateVenueInput extends CountyInput {
  @Field()
  @Text(200)
  name: string;

  @Field()
  @Text(300)
  address: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count(1, 100_000)
  capacity?: number | null;
}

@InputType()
export class UpdateVenueInput extends CreateVenueInput {
  @Field(() => ID)
  @Id()
  id: string;
}
