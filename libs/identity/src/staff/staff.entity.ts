import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLLanguage, type Language } from '@beczka/tenancy';
import { Role } from '../access/role.js';

/** What other members of a county see of a person. */
@ObjectType()
export class StaffMember {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => Role)
  role: Role;

  /** Member of the county since this instant. */
  @Field(() => Date)
  since: Date;

  @Field(() => String, { nullable: true, description: 'For managers of staff, in `staff` alone.' })
  email: string | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'For managers of staff, in `staff` alone; null when they have not signed in since they joined.',
  })
  lastSignInAt: Date | null;

  @Field({ description: 'False as long as their invitation waits.' })
  accepted: boolean;
}

/** A county the caller belongs to; its fields `county` and `actions` are resolved on their own. */
@ObjectType()
export class Membership {
  countyId: string;

  @Field(() => Role)
  role: Role;

  /** In ISO 8601; its field is resolved on its own. */
  supportUntil?: string;
}

/** A county that has invited the caller and waits for an answer; its field `county` is resolved on its own. */
@ObjectType()
export class Invited {
  countyId: string;

  @Field(() => Role)
  role: Role;
}

/** The signed-in caller. */
@ObjectType()
export class Me {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  email: string;

  @Field(() => GraphQLLanguage)
  language: Language;

  @Field(() => [Membership])
  memberships: readonly Membership[];

  @Field(() => [Invited])
  invitations: readonly Invited[];

  /** Codes; the field `closedCounties` is resolved on its own. */
  closed: readonly string[];

  @Field({ description: 'Whether the caller runs the platform.' })
  operator: boolean;

  @Field({
    description: 'False when a county’s provider has signed the caller in: all is refused but that county.',
  })
  wholeAccount: boolean;
}

/** The answer of a change that has nothing to show. */
@ObjectType()
export class Ok {
  @Field()
  ok: boolean;
}
