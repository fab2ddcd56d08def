import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ImportOutcome, type ImportPlan } from './participant-plan.js';

registerEnumType(ImportOutcome, { name: 'ImportOutcome' });

/** A list of participants between its preview and its application, and afterwards what it did. */
@Entity('participant_import')
@ObjectType()
export class ParticipantImport {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => ID)
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field()
  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  /** The file; gone once it is applied. */
  @Column({ type: 'bytea', nullable: true, select: false })
  content: Buffer | null;

  /** Of the plan the reader sees; what they apply is exactly that, or it is refused with IMPORT_CHANGED. */
  @Field()
  @Column({ name: 'plan_digest', type: 'text' })
  planDigest: string;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  @Column({ name: 'applied_at', type: 'timestamptz', nullable: true })
  appliedAt: Date | null;

  /** What was done; until then, what would be done now. */
  @Column({ name: 'applied_plan', type: 'jsonb', nullable: true })
  plan: ImportPlan | null;
}

@ObjectType()
export class ImportIssue {
  @Field()
  column: string;

  @Field()
  message: string;
}

@ObjectType()
export class ImportChange {
  @Field()
  column: string;

  @Field()
  before: string;

  @Field()
  after: string;
}

@ObjectType()
export class ImportRow {
  /** The number beside the row in the spreadsheet. */
  @Field(() => Int)
  line: number;

  @Field(() => ImportOutcome)
  outcome: ImportOutcome;

  @Field()
  firstName: string;

  @Field()
  lastName: string;

  @Field()
  email: string;

  @Field()
  organization: string;

  @Field()
  sector: string;

  @Field(() => [ImportChange])
  changes: ImportChange[];

  @Field(() => [ImportIssue])
  issues: ImportIssue[];
}
