import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type IsoDay, GraphQLIsoDay, OptionalText, Text } from '@beczka/tenancy';

/** How far the pages meet the annex of the act of 4 April 2019 on digital accessibility. */
export enum AccessibilityStatus {
  FULL = 'FULL',
  PARTIAL = 'PARTIAL',
  NONE = 'NONE',
}
registerEnumType(AccessibilityStatus, { name: 'AccessibilityStatus' });

/** The parts of a statement that a county words itself; a line end begins a new paragraph or point. */
@ObjectType()
@InputType('StatementTextsInput')
export class StatementTexts {
  @Field(() => String, { nullable: true, description: 'What is not accessible, and how else to get at it.' })
  @OptionalText(4000)
  exceptions?: string | null;

  @Field(() => String, { nullable: true, description: 'What is not made accessible for its excessive cost.' })
  @OptionalText(4000)
  burden?: string | null;

  @Field({ description: 'How the statement was drawn up, and by whom.' })
  @Text(2000)
  assessment: string;

  @Field(() => String, { nullable: true, description: 'What makes the pages easier to use.' })
  @OptionalText(4000)
  extras?: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile applications of the public body.' })
  @OptionalText(2000)
  apps?: string | null;

  @Field({ description: "How one gets into the office's building and around in it." })
  @Text(4000)
  architecture: string;

  @Field({ description: 'How one can speak with the office: sign language, induction loop, text.' })
  @Text(4000)
  communication: string;
}

/** What stands in one version. Days are calendar days in Warsaw. */
export interface StatementContent {
  status: AccessibilityStatus;
  /** When the pages were opened, and when they last changed much. */
  siteOpenedOn: IsoDay;
  siteChangedOn: IsoDay;
  /** When the statement was first drawn up, and when it was last looked through. */
  drawnUpOn: IsoDay;
  reviewedOn: IsoDay | null;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  pl: StatementTexts;
  en: StatementTexts;
}

/** One version of a county's accessibility statement. It is never changed; a later one takes its place. */
@Entity('accessibility_statement')
@ObjectType()
export class AccessibilityStatement {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => Int, { description: '0 of the standard statement, which nobody has published as their own.' })
  @PrimaryColumn({ type: 'int' })
  version: number;

  @Field()
  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  @Column({ name: 'published_by', type: 'uuid' })
  publishedBy: string;

  @Column({ type: 'jsonb' })
  content: StatementContent;

  @Field(() => AccessibilityStatus)
  get status(): AccessibilityStatus {
    return this.content.status;
  }

  @Field(() => GraphQLIsoDay)
  get siteOpenedOn(): IsoDay {
    return this.content.siteOpenedOn;
  }

  @Field(() => GraphQLIsoDay)
  get siteChangedOn(): IsoDay {
    return this.content.siteChangedOn;
  }

  @Field(() => GraphQLIsoDay)
  get drawnUpOn(): IsoDay {
    return this.content.drawnUpOn;
  }

  @Field(() => GraphQLIsoDay, { nullable: true })
  get reviewedOn(): IsoDay | null {
    return this.content.reviewedOn;
  }

  @Field({ description: 'A person, or a part of the office.' })
  get contactName(): string {
    return this.content.contactName;
  }

  @Field()
  get contactEmail(): string {
    return this.content.contactEmail;
  }

  @Field()
  get contactPhone(): string {
    return this.content.contactPhone;
  }

  @Field(() => StatementTexts)
  get pl(): StatementTexts {
    return this.content.pl;
  }

  @Field(() => StatementTexts)
  get en(): StatementTexts {
    return this.content.en;
  }
}
