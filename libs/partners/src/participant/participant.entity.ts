import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { GraphQLLanguage, type Language } from '@beczka/tenancy';

/** A partner organisation's person. Recognised by e-mail, which is kept in lower case and unique in the county. */
@Entity('participant')
@ObjectType()
export class Participant {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'organization_id', type: 'uuid' })
  organizationId: string;

  @Field()
  @Column({ name: 'first_name', type: 'text' })
  firstName: string;

  @Field()
  @Column({ name: 'last_name', type: 'text' })
  lastName: string;

  /** Empty of somebody whose data were removed. */
  @Field()
  @Column({
    type: 'text',
    nullable: true,
    transformer: { from: (kept) => kept ?? '', to: (email) => email || null },
  })
  email: string;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  function: string | null;

  @Field(() => GraphQLLanguage)
  @Column({ type: 'text' })
  language: Language;

  /** Rises when the links sent so far must stop working: the address has changed, or the person has left. */
  @Column({ name: 'link_revision', type: 'int', default: 0 })
  linkRevision: number;

  /** Since when nobody writes to this person any more; their answers stay. */
  @Column({ name: 'deactivated_at', type: 'timestamptz', nullable: true })
  deactivatedAt: Date | null;

  /** When they were last put on the list, by the database's clock: added, put back, or found in a list that was applied. */
  @Column({ name: 'listed_at', type: 'timestamptz' })
  listedAt: Date;

  /** Since when nothing is known of this person any more but what they answered. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who they turned out to be; nothing else is left of them.',
  })
  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto: string | null;

  @Field(() => Date, { nullable: true, description: 'When they asked for their data to be removed.' })
  @Column({ name: 'erasure_requested_at', type: 'timestamptz', nullable: true })
  erasureRequestedAt: Date | null;

  /** Whom they stand in for: somebody of the same organisation, with whom they have one voice. */
  @Column({ name: 'deputy_of', type: 'uuid', nullable: true })
  deputyOf: string | null;

  @Column({ name: 'deputy_since', type: 'timestamptz', nullable: true })
  deputySince: Date | null;

  /** On the list only because somebody named them their deputy. */
  @Column({ name: 'deputy_only', type: 'boolean', default: false })
  deputyOnly: boolean;
  @Field(() => Date, { nullable: true, description: 'Since when mail to this address comes back.' })
  @Column({ name: 'address_failed_at', type: 'timestamptz', nullable: true })
  addressFailedAt: Date | null;

  /** What a mail server said of the address. */
  @Column({ name: 'address_failure', type: 'text', nullable: true })
  addressFailure: string | null;

  /** Has come, come back or left, and no worker has looked yet at what follows. */
  @Column({ type: 'boolean', default: true })
  unnoticed: boolean;

  @Field({ description: 'Their data were removed; only their answers are left.' })
  get erased(): boolean {
    return this.erasedAt !== null;
  }

  @Field()
  get active(): boolean {
    return this.deactivatedAt === null;
  }
}

/** How somebody is called whose data were removed. */
export const ERASED: Record<Language, { firstName: string; lastName: string }> = {
  pl: { firstName: 'uczestnik', lastName: 'usunięty' },
  en: { firstName: 'removed', lastName: 'participant' },
};

@ObjectType()
export class ParticipantPage {
  /** How many there are in all. */
  @Field(() => Int)
  total: number;

  @Field(() => [Participant])
  items: Participant[];
}
