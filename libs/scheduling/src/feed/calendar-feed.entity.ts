import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address under which a participant's calendar fetches the conferences; what is kept of its secret is a hash. */
@Entity('calendar_feed')
export class CalendarFeed {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  participantId: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  /** That of its owner when it was made; it works while the two are equal. */
  @Column({ name: 'link_revision', type: 'int' })
  linkRevision: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;
}

@ObjectType()
export class NewCalendarFeed {
  @Field({ description: 'Told this once.' })
  token: string;
}

@ObjectType()
export class CalendarFile {
  @Field({ description: 'text/calendar' })
  content: string;
}
