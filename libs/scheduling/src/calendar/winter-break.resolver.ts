import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowOperator, CurrentStaff, type StaffCaller } from '@beczka/identity';
import { WinterBreak } from './winter-break.entity.js';
import { SetWinterBreakInput } from './winter-break.inputs.js';
import { WinterBreakService } from './winter-break.service.js';

@Resolver()
export class WinterBreakResolver {
  constructor(private readonly breaks: WinterBreakService) {}

  @AllowOperator()
  @Query(() => [WinterBreak], { description: 'Of every school year known and the one after.' })
  winterBreaks(): Promise<WinterBreak[]> {
    return this.breaks.list();
  }

  /** Drafts show it as an obstacle from now on; what is decided stays. */
  @AllowOperator()
  @Mutation(() => WinterBreak)
  setWinterBreak(
    @Args('input') input: SetWinterBreakInput,
    @CurrentStaff() operator: StaffCaller,
  ): Promise<WinterBreak> {
    return this.breaks.set(operator, input);
  }
}
