import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowAnyone, AllowStaff, CurrentStaff, type StaffCaller } from '@beczka/identity';
import { CountyArgs, countyName, CountyService } from '@beczka/tenancy';
import { AccessibilityStatement } from './accessibility-statement.entity.js';
import {
  AccessibilityStatementArgs,
  PublishAccessibilityStatementInput,
} from './accessibility-statement.inputs.js';
import { AccessibilityStatementService } from './accessibility-statement.service.js';

@Resolver(() => AccessibilityStatement)
export class AccessibilityStatementResolver {
  constructor(
    private readonly statements: AccessibilityStatementService,
    private readonly counties: CountyService,
  ) {}

  @AllowAnyone()
  @Query(() => AccessibilityStatement)
  accessibilityStatement(
    @Args() { countyId, version }: AccessibilityStatementArgs,
  ): Promise<AccessibilityStatement> {
    return this.statements.read(countyId, version);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [AccessibilityStatement], { description: 'Every version so far, the newest first.' })
  accessibilityStatements(@Args() { countyId }: CountyArgs): Promise<AccessibilityStatement[]> {
    return this.statements.versions(countyId);
  }

  @AllowStaff(Action.EDIT_PUBLIC_PAGE)
  @Mutation(() => AccessibilityStatement)
  publishAccessibilityStatement(
    @Args('input') input: PublishAccessibilityStatementInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<AccessibilityStatement> {
    return this.statements.publish(input, userId);
  }

  @ResolveField(() => String, { description: '«powiat niżański»' })
  async countyName(@Parent() { countyId }: AccessibilityStatement): Promise<string> {
    return countyName(await this.counties.get(countyId)).nominative;
  }

  @ResolveField(() => String, { description: 'The public body that declares.' })
  officeName(@Parent() { countyId }: AccessibilityStatement): Promise<string> {
    return this.statements.officeName(countyId);
  }
}
