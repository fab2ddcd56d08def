import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CountyArgs } from '@beczka/tenancy';
import type { StaffCaller } from '../access/caller.js';
import { AllowStaff, CurrentStaff } from '../access/permission.decorators.js';
import { Action } from '../access/permissions.js';
import { SupportGrant } from './support-grant.entity.js';
import { GrantSupportInput, RevokeSupportInput } from './support-grant.inputs.js';
import { SupportGrantService } from './support-grant.service.js';

@Resolver()
export class SupportGrantResolver {
  constructor(private readonly grants: SupportGrantService) {}

  @AllowStaff(Action.MANAGE_STAFF)
  @Query(() => [SupportGrant], { description: 'The newest first.' })
  supportGrants(@Args() { countyId }: CountyArgs): Promise<SupportGrant[]> {
    return this.grants.list(countyId);
  }

  /** Lets those who run the platform look in; they change nothing. Throws CONFLICT while that holds already. */
  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => SupportGrant)
  grantSupport(
    @Args('input') input: GrantSupportInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<SupportGrant> {
    return this.grants.grant(userId, input);
  }

  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => SupportGrant)
  revokeSupport(
    @Args('input') { countyId, id }: RevokeSupportInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<SupportGrant> {
    return this.grants.revoke(userId, countyId, id);
  }
}
