import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How a county of the register stands on this installation. */
export enum CountyState {
  /** Never opened here. */
  NEW = 'NEW',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(CountyState, { name: 'CountyState' });

/** Whoever manages a county's staff, as the operator sees them. */
@ObjectType()
export class CountyManager {
  @Field()
  name: string;

  @Field()
  email: string;

  /** Manager, or invited to be one, since this instant. */
  @Field(() => Date)
  since: Date;

  @Field({ description: 'False as long as their invitation waits.' })
  accepted: boolean;

  @Field(() => Date, { nullable: true, description: 'Null when they have not signed in since.' })
  lastSignInAt: Date | null;
}

/** What an operator sees of a county; the field `county` is resolved on its own. */
@ObjectType()
export class CountyStanding {
  countyId: string;

  @Field(() => CountyState)
  state: CountyState;

  @Field(() => String, { nullable: true, description: 'Null for a county that was never opened.' })
  officeName: string | null;

  @Field(() => Int)
  staffCount: number;

  @Field(() => [CountyManager])
  managers: CountyManager[];

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => String, { nullable: true })
  closedReason: string | null;
}
