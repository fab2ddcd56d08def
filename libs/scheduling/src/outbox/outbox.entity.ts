import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/**
 * How a message stands. ACCEPTED: the mail server has taken it, which is all that can be known; RETURNED: it came back
 * after that; RETRYING: an attempt came
 * to nothing and another follows; PAUSED: it would have gone by now.
 */
export enum MessageStanding {
  WAITING = 'WAITING',
  PAUSED = 'PAUSED',
  RETRYING = 'RETRYING',
  SENDING = 'SENDING',
  ACCEPTED = 'ACCEPTED',
  RETURNED = 'RETURNED',
  FAILED = 'FAILED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(MessageStanding, { name: 'MessageStanding' });

@ObjectType()
export class StandingCount {
  @Field(() => MessageStanding)
  standing: MessageStanding;

  @Field(() => Int)
  count: number;
}

/** Messages of one occasion about one thing: what goes out when, to how many, and what became of it. */
@ObjectType()
export class OutboxGroup {
  countyId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The poll or conference; null for what speaks of each reader alone.',
  })
  subjectId: string | null;

  conferenceId: string | null;

  @Field()
  occasion: string;

  @Field({ description: "The occasion in the caller's language." })
  occasionName: string;

  @Field(() => Int, { nullable: true })
  revision: number | null;

  @Field({ description: 'To the county’s own team.' })
  toStaff: boolean;

  @Field({ description: 'When the first of them is or was due.' })
  dueAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the next of them goes; null when none is left.' })
  nextAt: Date | null;

  @Field(() => Date, { nullable: true })
  lastSentAt: Date | null;

  @Field(() => [StandingCount], { description: 'Those that are not 0.' })
  counts: StandingCount[];
}

@ObjectType()
export class OutboxGroupPage {
  @Field(() => Int)
  total: number;

  @Field(() => [OutboxGroup])
  items: OutboxGroup[];
}

/** One message to one person. */
@ObjectType()
export class OutboxMessage {
  countyId: string;

  @Field(() => ID)
  id: string;

  participantId: string | null;

  userId: string | null;

  conferenceId: string | null;

  @Field(() => ID, { description: 'What it speaks of: a poll, a conference, a registration, a participant.' })
  subjectId: string;

  @Field()
  occasion: string;

  @Field({ description: "The occasion in the caller's language." })
  occasionName: string;

  @Field(() => MessageStanding)
  standing: MessageStanding;

  @Field({ description: 'Since when it is, or from when it will be, ready to go.' })
  dueAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it is tried next; of one that waits or is tried again.',
  })
  nextAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the mail server took it.' })
  sentAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it has not gone, or was called off.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'What the mail server said, on one line.' })
  serverLine: string | null;
}

@ObjectType()
export class OutboxMessagePage {
  @Field(() => Int, { description: 'How many meet every condition.' })
  total: number;

  @Field(() => [OutboxMessage])
  items: OutboxMessage[];

  @Field(() => [StandingCount], { description: 'Whatever their standing, those that are not 0.' })
  counts: StandingCount[];
}
