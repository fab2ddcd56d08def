import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { CountyInput, CountyObjectInput, Id, Instant, Text } from '@beczka/tenancy';

@InputType()
export class PauseMailInput extends CountyInput {
  @Field(() => ID, { nullable: true, description: 'Left out: all mail to participants.' })
  @IsOptional()
  @Id()
  conferenceId?: string | null;

  @Field()
  @Text(300)
  reason: string;

  @Field(() => Date, { nullable: true, description: 'Left out: until somebody ends it.' })
  @IsOptional()
  @Instant()
  until?: Date | null;
}

@InputType()
export class ResumeMailInput extends CountyObjectInput {}
