import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Participant } from '@beczka/partners';
import { GraphQLLanguage, type Language } from '@beczka/tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * UNCONFIRMED until the person behind the address has said that it was them; WAITING for the county; ACCEPTED on the list;
 * DECLINED. All but what was accepted vanishes in time.
 */
export enum InterestState {
  UNCONFIRMED = 'UNCONFIRMED',
  WAITING = 'WAITING',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}
registerEnumType(InterestState, { name: 'InterestState' });

/** Somebody who has told on the public page that they want to take part. */
@Entity('interest')
@ObjectType()
export class Interest {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field()
  @Column({ name: 'first_name', type: 'text' })
  firstName: string;

  @Field()
  @Column({ name: 'last_name', type: 'text' })
  lastName: string;

  @Field()
  @Column({ type: 'text' })
  email: string;

  @Field()
  @Column({ name: 'organization_name', type: 'text' })
  organizationName: string;

  @Field()
  @Column({ name: 'sector_code', type: 'text' })
  sectorCode: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  message: string | null;

  @Field(() => GraphQLLanguage)
  @Column({ type: 'text' })
  language: Language;

  @Column({ name: 'notice_version', type: 'int' })
  noticeVersion: number;

  @Field(() => InterestState)
  @Column({ type: 'text' })
  state: InterestState;

  @Column({ name: 'asked_at', type: 'timestamptz' })
  askedAt: Date;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'participant_id', type: 'uuid', nullable: true })
  participantId: string | null;

  @Column({ name: 'mail_due_at', type: 'timestamptz', nullable: true })
  mailDueAt: Date | null;
}

/** One that waits, or was declined of late, and who has the address already. */
@ObjectType()
export class ListedInterest extends Interest {
  @Field(() => Participant, { nullable: true, description: 'On the list under this address, active or not.' })
  knownAs: Participant | null;
}

@ObjectType()
export class AcceptedInterest {
  @Field(() => ID, { description: 'Whom they have become on the list, or were before.' })
  participantId: string;
}
