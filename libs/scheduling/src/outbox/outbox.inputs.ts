import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Count, CountyArgs, Id, OneOf, OptionalText } from '@beczka/tenancy';
import { MessageStanding } from './outbox.entity.js';

@ArgsType()
export class OutboxGroupsArgs extends CountyArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'What is written about this conference, its polls and its places.',
  })
  @IsOptional()
  @Id()
  conferenceId?: string | null;

  @Field(() => Int, { defaultValue: 0 })
  @Count(0, 1_000_000)
  offset: number;

  @Field(() => Int, { defaultValue: 50 })
  @Count(1, 200)
  limit: number;
}

/** What is left out does not narrow it. */
@ArgsType()
export class OutboxMessagesArgs extends CountyArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  participantId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About this conference, its polls and its places.' })
  @IsOptional()
  @Id()
  conferenceId?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(100)
  occasion?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count(0, 1_000_000)
  revision?: number | null;

  @Field(() => MessageStanding, { nullable: true })
  @IsOptional()
  @OneOf(Object.values(MessageStanding))
  standing?: MessageStanding | null;

  @Field(() => String, { nullable: true, description: 'Words of the name, the e-mail or the organisation.' })
  @OptionalText(200)
  search?: string | null;

  @Field(() => Int, { defaultValue: 0 })
  @Count(0, 1_000_000)
  offset: number;

  @Field(() => Int, { defaultValue: 50 })
  @Count(1, 200)
  limit: number;
}
