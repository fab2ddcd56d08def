import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Count, CountyInput, CountyObjectInput, Id, Text } from '@beczka/tenancy';

@InputType()
export class CreateCycleInput extends CountyInput {
  @Field()
  @Text(200)
  title: string;

  @Field(() => Int)
  @Count(2000, 2100)
  seasonStartYear: number;

  @Field(() => ID)
  @Id()
  templateId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  expertId?: string | null;

  /** Where every conference of the cycle is to be held, until one is given another venue. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  venueId?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count(0, 90)
  minimumGapDays?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The month (1–12) of the first conference; the others keep their distance. As the template has it, when left out.',
  })
  @IsOptional()
  @Count(1, 12)
  firstMonth?: number | null;

  /** That the county means to run one more cycle in a season that has one. */
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  another?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'A UUID that the caller makes up, once for each cycle: sent twice, it makes one.',
  })
  @IsOptional()
  @Id()
  key?: string | null;
}

/** What is left out stays as it is; the expert can be taken away by null. A venue is given to conferences that have neither one nor a date. */
@InputType()
export class UpdateCycleInput extends CountyObjectInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Text(200)
  title?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  expertId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  venueId?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count(0, 90)
  minimumGapDays?: number | null;
}
