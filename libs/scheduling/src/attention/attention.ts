import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum AttentionKind {
  NO_CYCLE = 'NO_CYCLE',
  NO_PARTICIPANTS = 'NO_PARTICIPANTS',
  SEASON_UNFINISHED = 'SEASON_UNFINISHED',
  POLL_TO_PREPARE = 'POLL_TO_PREPARE',
  POLL_DRAFT = 'POLL_DRAFT',
  POLL_OPEN_QUORUM_AT_RISK = 'POLL_OPEN_QUORUM_AT_RISK',
  POLL_UNDECIDED = 'POLL_UNDECIDED',
  MAIL_PAUSED = 'MAIL_PAUSED',
  MESSAGES_FAILED = 'MESSAGES_FAILED',
  ADDRESSES_FAILED = 'ADDRESSES_FAILED',
  CALENDAR_DATA_MISSING = 'CALENDAR_DATA_MISSING',
  CONFERENCE_WITHOUT_VENUE = 'CONFERENCE_WITHOUT_VENUE',
  VENUE_TOO_SMALL = 'VENUE_TOO_SMALL',
  ERASURE_REQUESTED = 'ERASURE_REQUESTED',
  INTEREST_WAITING = 'INTEREST_WAITING',
}
registerEnumType(AttentionKind, { name: 'AttentionKind' });

/** One thing that waits for somebody of the county, in the caller's language. */
@ObjectType()
export class AttentionItem {
  @Field(() => AttentionKind)
  kind: AttentionKind;

  @Field()
  title: string;

  @Field()
  detail: string;

  @Field({ description: 'Time is running out, or something has gone wrong.' })
  urgent: boolean;

  @Field(() => ID, { nullable: true })
  conferenceId?: string;

  @Field(() => ID, { nullable: true })
  pollId?: string;

  @Field(() => ID, { nullable: true })
  cycleId?: string;

  @Field(() => ID, { nullable: true })
  participantId?: string;
}
