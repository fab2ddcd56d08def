import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CountyArgs } from '@beczka/tenancy';
import type { StaffCaller } from '../access/caller.js';
import { AllowStaff, CurrentStaff } from '../access/permission.decorators.js';
import { Action, mayDo } from '../access/permissions.js';
import { Role } from '../access/role.js';
import { Ok, StaffMember } from './staff.entity.js';
import {
  ChangeStaffRoleInput,
  InviteStaffInput,
  RemoveStaffInput,
  ResendStaffInvitationInput,
} from './staff.inputs.js';
import { StaffService } from './staff.service.js';

@Resolver(() => StaffMember)
export class StaffResolver {
  constructor(private readonly members: StaffService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [StaffMember])
  staff(@Args() { countyId }: CountyArgs, @CurrentStaff() caller: StaffCaller): Promise<StaffMember[]> {
    const mine = caller.memberships.find((one) => one.countyId === countyId)!;
    return mayDo(mine.role, Action.MANAGE_STAFF)
      ? this.members.withAddresses(countyId)
      : this.members.inCounty(countyId);
  }

  /** Those who have accepted their invitation. */
  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [StaffMember])
  async experts(@Args() { countyId }: CountyArgs): Promise<StaffMember[]> {
    const members = await this.members.inCounty(countyId);
    return members.filter(({ role, accepted }) => role === Role.EXPERT && accepted);
  }

  /** Makes someone a member and sends them a mail with a sign-in link. Throws INVALID at `input.email` for a member. */
  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => StaffMember)
  inviteStaff(
    @Args('input') input: InviteStaffInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<StaffMember> {
    return this.members.invite(userId, input);
  }

  /** Sends the mail of an invitation once more. Throws CONFLICT when it has been accepted, NOT_FOUND. */
  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => Ok)
  async resendStaffInvitation(
    @Args('input') { countyId, id }: ResendStaffInvitationInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<Ok> {
    await this.members.resendInvitation(userId, countyId, id);
    return { ok: true };
  }

  /** Throws LAST_MANAGER when the county would be left without a manager. */
  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => StaffMember)
  changeStaffRole(
    @Args('input') { countyId, id, role }: ChangeStaffRoleInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<StaffMember> {
    return this.members.changeRole(userId, countyId, id, role);
  }

  /** The person finds nothing of the county from now on. Throws LAST_MANAGER for the only manager. */
  @AllowStaff(Action.MANAGE_STAFF)
  @Mutation(() => Ok)
  async removeStaff(
    @Args('input') { countyId, id }: RemoveStaffInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<Ok> {
    await this.members.remove(userId, countyId, id);
    return { ok: true };
  }
}
