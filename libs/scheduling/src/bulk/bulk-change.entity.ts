import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Participant } from '@beczka/partners';

/** What can be done for many participants at once. */
export enum BulkKind {
  LANGUAGE = 'LANGUAGE',
  MOVE = 'MOVE',
  /** Of the organisations they belong to. */
  SECTOR = 'SECTOR',
  DEACTIVATE = 'DEACTIVATE',
  REACTIVATE = 'REACTIVATE',
  END_LINKS = 'END_LINKS',
  RENEW_LINKS = 'RENEW_LINKS',
}
registerEnumType(BulkKind, { name: 'BulkKind' });

/** A row that was changed, with the columns before and after. */
export interface ChangedRow {
  id: string;
  was: Record<string, unknown>;
  becomes: Record<string, unknown>;
  /** That somebody stands in for another has ended by it. */
  deputyship?: true;
}

/** What was done for many at once, once, until it can be undone no more. */
@Entity('bulk_change')
@ObjectType()
export class BulkChange {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => BulkKind)
  @Column({ type: 'text' })
  kind: BulkKind;

  @Field(() => Int, { description: 'How many people it was done for.' })
  @Column({ type: 'int' })
  people: number;

  @Column({ type: 'jsonb' })
  rows: ChangedRow[];

  @Column({ name: 'made_by', type: 'uuid' })
  madeBy: string;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  /** Null of what is for good. */
  @Column({ name: 'undoable_until', type: 'timestamptz', nullable: true })
  undoableUntil: Date | null;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  /** What undoing left alone, for somebody had changed it since, or removed what it belonged to. */
  @Column({ type: 'uuid', array: true })
  kept: string[];
}

/** What a change would do now, before it is done. */
@ObjectType()
export class BulkPreview {
  @Field(() => Int, { description: 'How many are meant.' })
  meant: number;

  @Field(() => Int, { description: 'Of these how many it would change.' })
  changed: number;

  @Field(() => [Participant], { description: 'The first of those it would change, by name.' })
  people: Participant[];

  @Field(() => [String], { description: 'Of a change of sector the organisations.' })
  organizations: string[];

  @Field(() => Int, { description: 'Of a change of sector how many others belong to these organisations.' })
  others: number;

  @Field({ description: 'Stands for exactly these people; the change is refused when it would be others.' })
  digest: string;
}
