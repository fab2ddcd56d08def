import { Field, Int, ObjectType } from '@nestjs/graphql';
import { RegistrationState } from './registration.entity.js';

/** People counted by what they have said of coming, and by whether they were there; of a person and their deputy one is expected. */
@ObjectType()
export class TurnoutGroup {
  @Field(() => String, {
    nullable: true,
    description: 'Null of people whose organisation names no municipality.',
  })
  name: string | null;

  @Field(() => Int)
  coming: number;

  @Field(() => Int)
  notComing: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int, { description: 'Those who have said nothing about the present date.' })
  silent: number;

  @Field(() => Int, { description: 'Those who were noted as present.' })
  present: number;
}

/** A conference with a date, by who comes and who came. */
@ObjectType()
export class Turnout extends TurnoutGroup {
  @Field(() => Int, { nullable: true, description: 'How many places there are; null without a limit.' })
  seats: number | null;

  @Field(() => [TurnoutGroup])
  sectors: TurnoutGroup[];

  @Field(() => [TurnoutGroup])
  municipalities: TurnoutGroup[];
}

/** One person of the list of a conference. */
@ObjectType()
export class Attendee {
  countyId: string;

  participantId: string;

  @Field(() => RegistrationState, {
    nullable: true,
    description: 'Null of who has said nothing about the present date.',
  })
  state: RegistrationState | null;

  @Field(() => Int, { nullable: true, description: 'On the waiting list, counted from 1.' })
  place: number | null;

  @Field({ description: 'They have answered, about a date that is no longer the present one.' })
  outdated: boolean;

  @Field(() => Date, { nullable: true })
  saidAt: Date | null;

  @Field({ description: 'Staff wrote it down for them.' })
  byHand: boolean;

  @Field()
  present: boolean;
}
