import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A participant's personal link. Every mail carries a token of its own, and what is kept of it is a hash. */
@Entity('participant_link')
export class ParticipantLink {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'participant_id', type: 'uuid' })
  participantId: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  /** That of its owner when it was made; it works while the two are equal. */
  @Column({ name: 'link_revision', type: 'int' })
  linkRevision: number;
}
