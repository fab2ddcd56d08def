import { Field, InputType } from '@nestjs/graphql';
import {
  CountyInput,
  CountyObjectInput,
  Email,
  GraphQLLanguage,
  type Language,
  OneOf,
  Text,
} from '@beczka/tenancy';
import { Role } from '../access/role.js';

@InputType()
export class InviteStaffInput extends CountyInput {
  @Field()
  @Email()
  email: string;

  /** How the county calls the person. */
  @Field()
  @Text(120)
  name: string;

  @Field(() => Role)
  @OneOf(Object.values(Role))
  role: Role;

  @Field(() => GraphQLLanguage, { description: 'Of a new account; one that is there keeps its own.' })
  @OneOf(['pl', 'en'])
  language: Language;
}

@InputType()
export class ChangeStaffRoleInput extends CountyObjectInput {
  @Field(() => Role)
  @OneOf(Object.values(Role))
  role: Role;
}

@InputType()
export class ResendStaffInvitationInput extends CountyObjectInput {}

@InputType()
export class RemoveStaffInput extends CountyObjectInput {}
