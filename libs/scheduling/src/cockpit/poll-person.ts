import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StaffMember } from '@beczka/identity';
import { Participant } from '@beczka/partners';
import { CHOICE } from '../answer/answer.entity.js';
import type { Choice } from '../tally/tally.js';

/** What became of a message, as far as somebody needs to know who is about to telephone. */
export enum MessageFate {
  WAITING = 'WAITING',
  SENT = 'SENT',
  FAILED = 'FAILED',
}
registerEnumType(MessageFate, { name: 'MessageFate' });

/** The last message of a poll to a person. */
@ObjectType()
export class LastMessage {
  @Field({ description: "The occasion in the caller's language." })
  occasionName: string;

  @Field(() => MessageFate)
  fate: MessageFate;

  @Field({ description: 'When it was sent, is due, or was given up.' })
  at: Date;

  @Field(() => String, { nullable: true, description: "Why it failed, in the caller's language." })
  reason: string | null;
}

/** One person whom a poll asks, with what they have said so far. */
@ObjectType()
export class PollPerson {
  countyId: string;
  pollId: string;
  participantId: string;
  calledById: string | null;
  recordedById: string | null;

  @Field(() => Participant)
  participant?: Participant;

  @Field({ description: 'Nobody goes without them.' })
  required: boolean;

  @Field(() => Date, { nullable: true })
  respondedAt: Date | null;

  @Field(() => [CHOICE], {
    nullable: 'items',
    description: "In the order of the poll's slots; null where nothing has been said.",
  })
  choices: (Choice | null)[];

  @Field(() => String, { nullable: true })
  comment: string | null;

  @Field(() => Date, { nullable: true, description: 'When somebody of the staff last telephoned.' })
  calledAt: Date | null;

  @Field(() => StaffMember, { nullable: true })
  calledBy?: StaffMember | null;

  @Field(() => StaffMember, {
    nullable: true,
    description:
      'Who took the present answers down; null of those that the person saved, or of somebody who has left.',
  })
  recordedBy?: StaffMember | null;

  @Field({ description: 'The present answers were taken down by telephone.' })
  byTelephone: boolean;
}
