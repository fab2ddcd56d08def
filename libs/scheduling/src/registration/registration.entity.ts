import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLIsoDay, type IsoDay, toTheMinute } from '@beczka/tenancy';

export enum RegistrationState {
  COMING = 'COMING',
  NOT_COMING = 'NOT_COMING',
  /** Wants to come, and is on the waiting list. */
  WAITING = 'WAITING',
}
registerEnumType(RegistrationState, { name: 'RegistrationState' });

/** What a participant has said of coming to a conference, once it has a date. Written under the conference's lock alone. */
@Entity('registration')
export class Registration {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'conference_id', type: 'uuid' })
  conferenceId: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  participantId: string;

  /** With the hour, the date it was given for: about any other it says nothing. */
  @Column({ name: 'held_on', type: 'date' })
  heldOn: IsoDay;

  /** `HH:MM`, Europe/Warsaw. */
  @Column({ name: 'starts_at', type: 'time', transformer: toTheMinute })
  startsAt: string;

  @Column({ type: 'text' })
  state: RegistrationState;

  /** Orders those who wait; null for all others. */
  @Column({ type: 'int', nullable: true })
  queued: number | null;

  /** How often a place was given from the waiting list: the revision of the letter that tells it. */
  @Column({ name: 'places_given', type: 'int', default: 0 })
  placesGiven: number;

  @Column({ name: 'said_at', type: 'timestamptz' })
  saidAt: Date;

  /** Account that wrote it down for the person; null when they said so themselves. */
  @Column({ name: 'said_by', type: 'uuid', nullable: true })
  saidBy: string | null;
}

/** A registration as its person sees it. */
@ObjectType()
export class ParticipantRegistration {
  @Field(() => RegistrationState)
  state: RegistrationState;

  @Field({
    description: 'Whether it was given for the date that the conference has now; if not, it does not count.',
  })
  current: boolean;

  @Field(() => GraphQLIsoDay, { description: 'The day it was given for.' })
  heldOn: IsoDay;

  @Field({ description: 'The hour it was given for, `HH:MM`.' })
  startsAt: string;

  @Field(() => Int, { nullable: true, description: 'On the waiting list, counted from 1; null elsewhere.' })
  place: number | null;
}
