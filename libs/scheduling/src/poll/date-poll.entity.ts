import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A poll is written as a draft, asks while it is open, and then is closed for good in one of three ways. */
export enum DatePollState {
  DRAFT = 'DRAFT',
  OPEN = 'OPEN',
  DECIDED = 'DECIDED',
  UNDECIDED = 'UNDECIDED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(DatePollState, { name: 'DatePollState' });

/** To whom a poll shows how well its slots suit the others; never whose answer is which. */
export enum AgreementShown {
  NEVER = 'NEVER',
  AFTER_ANSWERING = 'AFTER_ANSWERING',
  ALWAYS = 'ALWAYS',
}
registerEnumType(AgreementShown, { name: 'AgreementShown' });

/** One asking of the participants for the date of a conference. */
@Entity('date_poll')
@ObjectType()
export class DatePoll {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conference_id', type: 'uuid' })
  conferenceId: string;

  /** 1 for the first poll of a conference; asking again is a new poll. */
  @Field(() => Int)
  @Column({ type: 'int' })
  revision: number;

  @Field(() => DatePollState)
  @Column({ type: 'text', default: DatePollState.DRAFT })
  state: DatePollState;

  /** When the worker opens the draft; null when a person will. */
  @Field(() => Date, { nullable: true })
  @Column({ name: 'opens_at', type: 'timestamptz', nullable: true })
  opensAt: Date | null;

  /** When the worker could not open the draft as it stood; a change of the draft clears it. */
  @Column({ name: 'opening_failed_at', type: 'timestamptz', nullable: true })
  openingFailedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'opened_at', type: 'timestamptz', nullable: true })
  openedAt: Date | null;

  /** From this instant on no answer is taken. */
  @Field(() => Date)
  @Column({ type: 'timestamptz' })
  deadline: Date;

  /** Rises with each extension: the revision of the poll's messages. */
  @Column({ name: 'deadline_revision', type: 'int', default: 1 })
  deadlineRevision: number;

  /** Fewest people who can come. */
  @Field(() => Int)
  @Column({ name: 'quorum_total', type: 'int' })
  quorumTotal: number;

  /** A word to those who are asked. */
  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** Whether participants see roughly how well the slots suit those who have answered. */
  @Field(() => AgreementShown)
  @Column({ name: 'shows_agreement', type: 'text', default: 'NEVER' })
  showsAgreement: AgreementShown;

  @Column({ name: 'decided_slot_id', type: 'uuid', nullable: true })
  decidedSlotId: string | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  /** Staff account; null when the worker closed it. */
  @Column({ name: 'closed_by', type: 'uuid', nullable: true })
  closedBy: string | null;

  @Field(() => String, { nullable: true })
  @Column({ name: 'closing_reason', type: 'text', nullable: true })
  closingReason: string | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;
}
