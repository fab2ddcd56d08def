import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AgendaItem } from '../conference/agenda.js';

/** What a new cycle copies into one of its conferences. */
@ObjectType()
export class ConferenceTemplate {
  @Field()
  theme: string;

  @Field(() => String, { nullable: true })
  themeEn: string | null;

  /** 1–12: the whole month is the first window, for the coordinator to narrow. */
  @Field(() => Int)
  month: number;

  @Field(() => [String])
  groups: string[];

  @Field(() => String, { nullable: true })
  leavesBehind: string | null;

  @Field(() => Int)
  durationMinutes: number;

  /** For a start at the time of the first item. */
  @Field(() => [AgendaItem])
  agenda: AgendaItem[];
}

@Entity('season_template')
@ObjectType()
export class SeasonTemplate {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field()
  @Column({ type: 'text' })
  name: string;

  @Field(() => [ConferenceTemplate])
  @Column({ type: 'jsonb' })
  conferences: ConferenceTemplate[];
}
