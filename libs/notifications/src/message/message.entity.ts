import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * PENDING waits for its time; SENDING is held by a worker; SENT was taken by the mail server; FAILED will not be tried
 * again; CANCELLED is owed no more, because what it would say has been overtaken; BOUNCED was taken by the mail server
 * and has come back.
 */
export type MessageState = 'PENDING' | 'SENDING' | 'SENT' | 'FAILED' | 'CANCELLED' | 'BOUNCED';

/** Why a message was called off: answered, objected to, their person gone, its matter called off, or overtaken by events. */
export type CancelledBecause = 'ANSWERED' | 'OBJECTED' | 'LEFT' | 'CALLED_OFF' | 'OVERTAKEN';

/** What is owed to one person: once for each occasion, subject and revision. */
@Entity()
export class Message {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'participant_id', type: 'uuid', nullable: true })
  participantId: string | null;

  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId: string | null;

  @Column({ type: 'text' })
  occasion: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  @Column({ type: 'int' })
  revision: number;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ type: 'text' })
  state: MessageState;

  @Column({ type: 'int' })
  attempts: number;

  @Column({ name: 'next_attempt_at', type: 'timestamptz' })
  nextAttemptAt: Date;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError: string | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  /** Null of one that was not, or before this was kept. */
  @Column({ name: 'cancelled_because', type: 'text', nullable: true })
  cancelledBecause: CancelledBecause | null;
}

/** Messages of one occasion, counted: what goes out when, and what became of it. */
@ObjectType()
export class MessageGroup {
  @Field(() => ID, { description: 'What the messages are about: a poll or a conference.' })
  subjectId: string;

  @Field()
  occasion: string;

  @Field({ description: "The occasion in the caller's language." })
  occasionName: string;

  revision: number;

  @Field({ description: 'When the first of them is or was due.' })
  dueAt: Date;

  @Field(() => Int)
  pending: number;

  @Field(() => Int)
  sent: number;

  @Field(() => Int, { description: 'Given up, or returned by a mail server.' })
  failed: number;

  @Field(() => Int)
  cancelled: number;
}

/** A message that was given up or has come back: what it was for and why it did not arrive, in the caller's language. */
@ObjectType()
export class FailedMessage {
  countyId: string;

  @Field(() => ID)
  id: string;

  participantId: string | null;

  userId: string | null;

  occasion: string;

  @Field({ description: "The occasion in the caller's language." })
  occasionName: string;

  /** The poll, conference or participant it speaks of. */
  subjectId: string;

  @Field({ description: 'When it was given up or came back, to the minute.' })
  failedAt: Date;

  @Field({ description: "Why, in the caller's language." })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What the mail server said, on one line.' })
  serverLine: string | null;
}

@ObjectType()
export class FailedMessagePage {
  /** How many there are in all. */
  @Field(() => Int)
  total: number;

  @Field(() => [FailedMessage])
  items: FailedMessage[];
}

/** A mail as a sample participant would read it now, and to whom it has gone: what was sent is not kept. */
@ObjectType()
export class MessagePreview {
  @Field()
  subject: string;

  @Field()
  text: string;

  @Field()
  html: string;

  @Field(() => Int, {
    description: 'To how many people a message of this occasion has gone; it may have said otherwise.',
  })
  sentTo: number;

  @Field(() => Date, { nullable: true, description: 'When it last went to somebody.' })
  lastSentAt: Date | null;
}
