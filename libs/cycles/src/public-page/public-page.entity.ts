import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLIsoDay, type IsoDay, NamedCounty } from '@beczka/tenancy';
import { AgendaItem } from '../conference/agenda.js';
import { ConferenceState } from '../conference/conference.entity.js';

/** What a county has decided about its public page. */
@Entity('public_page')
@ObjectType()
export class PublicPageSettings {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field({ description: 'Whether anybody may see the page.' })
  @Column({ type: 'boolean' })
  shown: boolean;

  @Field({ description: 'Whether the page names the expert who leads a cycle.' })
  @Column({ name: 'expert_named', type: 'boolean' })
  expertNamed: boolean;

  @Field(() => String, { nullable: true, description: 'Null where the standard text stands.' })
  @Column({ name: 'about_pl', type: 'text', nullable: true })
  aboutPl: string | null;

  @Field(() => String, { nullable: true })
  @Column({ name: 'about_en', type: 'text', nullable: true })
  aboutEn: string | null;

  @Field(() => Int, { description: 'Rises with each change; 0 while nothing has been decided.' })
  @Column({ type: 'int' })
  revision: number;

  @Field()
  standardPl: string;

  @Field()
  standardEn: string;
}

/** A county that is open here, for whoever looks for theirs. */
@ObjectType()
export class PublicCounty extends NamedCounty {
  @Field({ description: 'Whether it has a page to be seen.' })
  shown: boolean;

  @Field(() => [ID], { description: 'Of the seasons that it shows, the newest first.' })
  cycleIds: string[];
}

/** A conference whose date is certain: set, or called off after it was set. */
@ObjectType()
export class PublicConference {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  ordinal: number;

  @Field({ description: "In the reader's language, as far as the county has written it." })
  theme: string;

  @Field(() => ConferenceState)
  state: ConferenceState;

  @Field(() => GraphQLIsoDay)
  heldOn: IsoDay;

  @Field({ description: '`HH:MM` on the Warsaw clock.' })
  startsAt: string;

  @Field(() => Int)
  durationMinutes: number;

  @Field(() => [AgendaItem])
  agenda: AgendaItem[];

  @Field(() => String, { nullable: true })
  venueName: string | null;

  @Field(() => String, { nullable: true })
  venueAddress: string | null;
}

@ObjectType()
export class PublicCycle {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => Int)
  seasonStartYear: number;

  @Field()
  cancelled: boolean;

  @Field(() => Int, { description: 'Conferences whose date has not been agreed yet.' })
  undated: number;

  @Field(() => String, { nullable: true, description: 'Where the county names the expert.' })
  expertName: string | null;

  @Field(() => [PublicConference], { description: 'In calendar order.' })
  conferences: PublicConference[];
}

/** One that new organisations may belong to. How many do is no matter of the public. */
@ObjectType()
export class OfferedSector {
  @Field()
  code: string;

  @Field({ description: "In the caller's language." })
  name: string;
}

/** What everybody may know of a county's partnership. No person is named unless the county wishes it. */
@ObjectType()
export class PublicPage extends NamedCounty {
  @Field({ description: '«powiecie niżańskim», to follow «w»' })
  nameLocative: string;

  @Field({ description: 'What the partnership is; a line end begins a new paragraph.' })
  about: string;

  @Field()
  officeName: string;

  @Field()
  contactPhone: string;

  @Field()
  contactEmail: string;

  @Field(() => [OfferedSector], { description: 'To choose from, for whoever wants to take part.' })
  sectors: OfferedSector[];

  @Field(() => [PublicCycle], {
    description: 'Those ahead, under way, or ended within the last two years; the newest season first.',
  })
  cycles: PublicCycle[];
}
