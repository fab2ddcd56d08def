import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AgendaItem, ConferenceState } from '@beczka/cycles';
import { County, GraphQLIsoDay, GraphQLLanguage, type IsoDay, type Language } from '@beczka/tenancy';
import { ParticipantRegistration } from '../registration/registration.entity.js';
import { CHOICE } from './answer.entity.js';
import { type AgreementShown, DatePollState } from '../poll/date-poll.entity.js';
import type { Agreement } from './agreement.js';
import type { Choice } from '../tally/tally.js';

/*
 * What the bearer of a personal link sees: their own data and what everybody may know. Nothing here may lead to another
 * participant. Days and times (`HH:MM`) are Europe/Warsaw.
 */

const AGREEMENT = { FEW: 'FEW', SOME: 'SOME', MOST: 'MOST' } as const satisfies Record<Agreement, Agreement>;
registerEnumType(AGREEMENT, { name: 'Agreement' });

@ObjectType()
export class SlotNote {
  @Field({ description: 'The day itself is off for many; otherwise such a time is near.' })
  clash: boolean;

  @Field({ description: "In the caller's language, to go on after a colon." })
  text: string;
}

@ObjectType()
export class SlotAgreement {
  @Field(() => ID)
  slotId: string;

  @Field(() => AGREEMENT)
  agreement: Agreement;
}

@ObjectType({ description: 'Roughly how well the slots suit those who have answered; never who said what.' })
export class ParticipantAgreement {
  @Field(() => Int, { description: 'How many answers it is made of: by fives, five at least.' })
  among: number;

  @Field(() => [SlotAgreement])
  slots: SlotAgreement[];
}

@ObjectType()
export class ParticipantSlot {
  countyId: string;

  @Field(() => ID)
  id: string;

  @Field(() => GraphQLIsoDay)
  heldOn: IsoDay;

  @Field()
  startsAt: string;

  @Field(() => String, { nullable: true, description: 'Why a day is offered that is off for many.' })
  overrideReason: string | null;

  /** Null: not answered yet. */
  @Field(() => CHOICE, { nullable: true })
  myChoice: Choice | null;

  @Field({ description: 'Added after this person answered, and not answered by them yet.' })
  isNew: boolean;
}

@ObjectType()
export class ParticipantPoll {
  countyId: string;
  showsAgreement: AgreementShown;

  @Field(() => ID)
  id: string;

  @Field(() => ID)
  conferenceId: string;

  @Field(() => DatePollState)
  state: DatePollState;

  @Field(() => Date)
  deadline: Date;

  /** Open, and the deadline is still ahead. */
  @Field()
  acceptsAnswers: boolean;

  @Field(() => String, { nullable: true })
  note: string | null;

  /** Of the conference that the date is for. */
  @Field(() => Int)
  ordinal: number;

  @Field()
  theme: string;

  @Field()
  cycleTitle: string;

  @Field(() => String, { nullable: true })
  venueName: string | null;

  @Field(() => String, { nullable: true })
  venueAddress: string | null;

  @Field(() => Int)
  durationMinutes: number;

  @Field(() => [ParticipantSlot])
  slots: ParticipantSlot[];

  @Field(() => String, { nullable: true })
  comment: string | null;

  @Field(() => Date, { nullable: true })
  respondedAt: Date | null;

  @Field({
    description: 'Who has one voice with them, their deputy or whom they stand in for, has answered.',
  })
  otherAnswered: boolean;

  @Field({ description: 'The office took the present answers down, as this person gave them by telephone.' })
  recordedByOffice: boolean;

  @Field(() => ID, { nullable: true })
  decidedSlotId: string | null;
}

@ObjectType()
export class ParticipantConference {
  countyId: string;

  dateRevision: number;

  @Field(() => ID)
  id: string;

  @Field(() => Int)
  ordinal: number;

  @Field()
  theme: string;

  @Field()
  cycleTitle: string;

  @Field(() => ConferenceState)
  state: ConferenceState;

  @Field(() => GraphQLIsoDay, { nullable: true })
  heldOn: IsoDay | null;

  @Field(() => String, { nullable: true })
  startsAt: string | null;

  @Field(() => GraphQLIsoDay, { description: 'With `windowTo`, when it is to be held while it has no date.' })
  windowFrom: IsoDay;

  @Field(() => GraphQLIsoDay)
  windowTo: IsoDay;

  @Field(() => Int)
  durationMinutes: number;

  @Field(() => String, { nullable: true })
  venueName: string | null;

  @Field(() => String, { nullable: true })
  venueAddress: string | null;

  @Field(() => [AgendaItem])
  agenda: AgendaItem[];

  @Field(() => ParticipantRegistration, { nullable: true, description: 'Null: they have said nothing yet.' })
  registration: ParticipantRegistration | null;

  /** It has a date that is still ahead. */
  @Field()
  takesRegistrations: boolean;
}

@ObjectType()
export class ParticipantView {
  @Field(() => GraphQLIsoDay)
  today: IsoDay;

  @Field(() => Int, {
    nullable: true,
    description: 'The present privacy notice; null until the county has one.',
  })
  noticeVersion: number | null;

  @Field()
  firstName: string;

  @Field()
  lastName: string;

  @Field()
  organizationName: string;

  @Field(() => String, { nullable: true, description: 'Who stands in for them.' })
  deputy: string | null;

  @Field(() => String, { nullable: true, description: 'Whom they stand in for.' })
  deputyOf: string | null;

  @Field(() => GraphQLLanguage)
  language: Language;

  @Field(() => County)
  county: County;

  /** The newest poll of each conference that the person was asked by; those still open first. */
  @Field(() => [ParticipantPoll])
  polls: ParticipantPoll[];

  /** Those of the last half year and all that are ahead, with a date or without, in calendar order. */
  @Field(() => [ParticipantConference])
  conferences: ParticipantConference[];
}
