import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A county's provider of identity; its secret leaves the database sealed and the API never. */
@Entity('sign_in_provider')
@ObjectType()
export class SignInProvider {
  @PrimaryColumn({ name: 'county_id', type: 'text' })
  countyId: string;

  @Field()
  @Column({ type: 'text' })
  issuer: string;

  @Field()
  @Column({ name: 'client_id', type: 'text' })
  clientId: string;

  @Column({ name: 'sealed_secret', type: 'bytea' })
  sealedSecret: Buffer;

  @Field(() => Date)
  @Column({ name: 'secret_given_at', type: 'timestamptz' })
  secretGivenAt: Date;
}

/** What a manager finds where a provider can be set. */
@ObjectType()
export class SignInProviderSettings {
  @Field({ description: 'Whether this installation keeps secrets; without, no county can have a provider.' })
  available: boolean;

  @Field({ description: 'To be registered with the provider.' })
  redirectUri: string;

  @Field({ description: 'Where the county’s staff sign in by it.' })
  signInUrl: string;

  @Field(() => SignInProvider, { nullable: true })
  provider: SignInProvider | null;
}
