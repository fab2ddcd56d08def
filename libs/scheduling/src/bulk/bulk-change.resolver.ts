import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentStaff, type StaffCaller } from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { BulkChange, BulkPreview } from './bulk-change.entity.js';
import { ApplyBulkChangeInput, BulkChangeInput, UndoBulkChangeInput } from './bulk-change.inputs.js';
import { BulkChangeService } from './bulk-change.service.js';

@Resolver(() => BulkChange)
export class BulkChangeResolver {
  constructor(private readonly changes: BulkChangeService) {}

  @AllowStaff(Action.EDIT_PARTNERS)
  @Query(() => BulkPreview, { description: 'What a change for many participants would do now.' })
  bulkPreview(@Args('input') input: BulkChangeInput): Promise<BulkPreview> {
    return this.changes.preview(input);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => BulkChange, {
    nullable: true,
    description: 'What the caller last changed for many, while it can be undone.',
  })
  latestBulkChange(
    @Args() { countyId }: CountyArgs,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<BulkChange | null> {
    return this.changes.latest(countyId, staff.userId);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => BulkChange)
  applyBulkChange(
    @Args('input') input: ApplyBulkChangeInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<BulkChange> {
    return this.changes.apply(input, staff.userId);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => BulkChange, { description: 'Leaves out what was changed since, and tells it.' })
  undoBulkChange(
    @Args('input') { countyId, id }: UndoBulkChangeInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<BulkChange> {
    return this.changes.undo(countyId, id, staff.userId);
  }

  @ResolveField(() => Date, { nullable: true, description: 'Null when it cannot be undone.' })
  undoableUntil(@Parent() { undoableUntil, undoneAt }: BulkChange): Date | null {
    return undoneAt ? null : undoableUntil;
  }

  @ResolveField(() => [String], { description: 'Names of whom undoing left as they are.' })
  kept(@Parent() change: BulkChange): Promise<string[]> {
    return this.changes.keptNames(change);
  }
}
