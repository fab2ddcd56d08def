import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLIsoDay, type IsoDay, type Language, toTheMinute } from '@beczka/tenancy';
import { AgendaItem } from './agenda.js';

export enum ConferenceState {
  PLANNED = 'PLANNED',
  DATED = 'DATED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(ConferenceState, { name: 'ConferenceState' });

/** One conference of a cycle. Days and times are Europe/Warsaw. */
@Entity('conference')
@ObjectType()
export class Conference {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Never changes. */
  @Column({ name: 'cycle_id', type: 'uuid' })
  cycleId: string;

  @Field(() => Int)
  @Column({ type: 'int' })
  ordinal: number;

  @Field({ name: 'themePl', description: 'As it is kept, whatever the caller reads.' })
  @Column({ type: 'text' })
  theme: string;

  @Field(() => String, { nullable: true })
  @Column({ name: 'theme_en', type: 'text', nullable: true })
  themeEn: string | null;

  @Field(() => [String])
  @Column({ type: 'jsonb' })
  groups: string[];

  @Field(() => String, { nullable: true })
  @Column({ name: 'leaves_behind', type: 'text', nullable: true })
  leavesBehind: string | null;

  @Field(() => GraphQLIsoDay)
  @Column({ name: 'window_from', type: 'date' })
  windowFrom: IsoDay;

  @Field(() => GraphQLIsoDay)
  @Column({ name: 'window_to', type: 'date' })
  windowTo: IsoDay;

  @Column({ name: 'venue_id', type: 'uuid', nullable: true })
  venueId: string | null;

  @Field(() => [AgendaItem])
  @Column({ type: 'jsonb' })
  agenda: AgendaItem[];

  @Field(() => Int)
  @Column({ name: 'duration_minutes', type: 'int' })
  durationMinutes: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Fewer than the venue holds, where the county wants fewer.',
  })
  @Column({ type: 'int', nullable: true })
  seats: number | null;

  @Field(() => ConferenceState)
  @Column({ type: 'text', default: ConferenceState.PLANNED })
  state: ConferenceState;

  /** Set while DATED; a cancelled conference keeps it, so that its cancellation can say which day is free again. */
  @Field(() => GraphQLIsoDay, { nullable: true })
  @Column({ name: 'held_on', type: 'date', nullable: true })
  heldOn: IsoDay | null;

  /** `HH:MM`; set together with the day. */
  @Field(() => String, { nullable: true })
  @Column({ name: 'starts_at', type: 'time', nullable: true, transformer: toTheMinute })
  startsAt: string | null;

  /** Rises with each change of day, time, place, and on cancellation: the revision of messages, the SEQUENCE of the .ics. */
  @Field(() => Int)
  @Column({ name: 'date_revision', type: 'int', default: 0 })
  dateRevision: number;

  @Field(() => String, { nullable: true })
  @Column({ name: 'cancellation_reason', type: 'text', nullable: true })
  cancellationReason: string | null;
}

/** The theme as a reader of this language gets it: in Polish where the county gave it no English. */
export function themeIn(
  { theme, themeEn }: Pick<Conference, 'theme' | 'themeEn'>,
  language: Language,
): string {
  return language === 'en' ? (themeEn ?? theme) : theme;
}

/** Whether the conference has a date before the given day: what has been held is not moved or called off. */
export function wasHeld({ state, heldOn }: Pick<Conference, 'state' | 'heldOn'>, today: IsoDay): boolean {
  return state === ConferenceState.DATED && heldOn! < today;
}
