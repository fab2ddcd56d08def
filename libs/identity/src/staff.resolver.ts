import { Args, Query, Resolver } from '@nestjs/graphql';
import { CountyArgs } from '@beczka/tenancy';
import { AllowStaff } from './permission.decorators.js';
import { Action } from './permissions.js';
import { Role } from './role.js';
import { StaffMember } from './staff.entity.js';
import { StaffService } from './staff.service.js';

@Resolver(() => StaffMember)
export class StaffResolver {
  constructor(private readonly staff: StaffService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [StaffMember])
  async experts(@Args() { countyId }: CountyArgs): Promise<StaffMember[]> {
    const members = await this.staff.inCounty(countyId);
    return members.filter((member) => member.role === Role.EXPERT);
  }
}
