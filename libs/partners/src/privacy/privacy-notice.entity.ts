import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Text } from '@beczka/tenancy';

/** What articles 13 and 14 of the GDPR ask to be told, matter by matter; a blank line begins a new paragraph. */
@ObjectType()
@InputType('NoticeTextsInput')
export class NoticeTexts {
  @Field({ description: 'Who the controller is.' })
  @Text(4000)
  controller: string;

  @Field({ description: 'How to reach the data protection officer.' })
  @Text(4000)
  inspector: string;

  @Field({ description: 'What for, and on which legal basis.' })
  @Text(4000)
  purposes: string;

  @Field()
  @Text(4000)
  recipients: string;

  @Field({ description: 'For how long.' })
  @Text(4000)
  retention: string;

  @Field({ description: 'Rights, with the complaint to the supervisory authority.' })
  @Text(4000)
  rights: string;

  @Field({ description: 'Whether the data are required.' })
  @Text(4000)
  duty: string;

  @Field({ description: 'Where the data come from, and whether anything is decided automatically.' })
  @Text(4000)
  source: string;
}

/** One version of what a county tells people about their data. It is never changed; a later one takes its place. */
@Entity('privacy_notice')
@ObjectType()
export class PrivacyNotice {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field(() => Int)
  @PrimaryColumn({ type: 'int' })
  version: number;

  @Field()
  @Column({ name: 'published_at', type: 'timestamptz' })
  publishedAt: Date;

  @Column({ name: 'published_by', type: 'uuid', nullable: true })
  publishedBy: string | null;

  @Column({ type: 'jsonb' })
  texts: { pl: NoticeTexts; en: NoticeTexts };

  @Field({ description: 'Made from what the county says of itself; nobody has published it as their own.' })
  get isDefault(): boolean {
    return this.publishedBy === null;
  }

  @Field(() => NoticeTexts)
  get pl(): NoticeTexts {
    return this.texts.pl;
  }

  @Field(() => NoticeTexts)
  get en(): NoticeTexts {
    return this.texts.en;
  }
}
