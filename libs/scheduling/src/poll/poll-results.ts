import { Field, Int, ObjectType } from '@nestjs/graphql';

/*
 * What a poll says of itself to the staff. Sectors and people are named by code and id and resolved on their own.
 */

@ObjectType()
export class SlotTally {
  countyId: string;
  presentCodes: string[];
  missingCodes: string[];

  @Field(() => Int)
  yes: number;

  @Field(() => Int)
  ifNeedBe: number;

  @Field(() => Int)
  no: number;

  @Field(() => Int)
  unanswered: number;

  @Field({ description: 'Has the quorum, and the day could be had when the poll was decided.' })
  eligible: boolean;

  @Field(() => Int, { nullable: true, description: 'Place among the eligible slots, from 1.' })
  rank: number | null;

  @Field({ description: "A line to be read out, in the caller's language." })
  explanation: string;

  @Field(() => [String], {
    description:
      "Why it falls out, one reason each, in the caller's language; empty for one that is eligible.",
  })
  reasons: string[];

  @Field(() => String, {
    nullable: true,
    description: "Why the slot right before it stands there, in the caller's language.",
  })
  behind: string | null;
}

@ObjectType()
export class PollComment {
  countyId: string;
  participantId: string;

  @Field()
  comment: string;
}
