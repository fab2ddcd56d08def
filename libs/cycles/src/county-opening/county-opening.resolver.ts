import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  AllowOperator,
  CountyStanding,
  CurrentStaff,
  OperatorService,
  type StaffCaller,
} from '@beczka/identity';
import { OpenCountyInput } from './county-opening.inputs.js';
import { CountyOpening } from './county-opening.service.js';

@Resolver()
export class CountyOpeningResolver {
  constructor(
    private readonly opening: CountyOpening,
    private readonly operators: OperatorService,
  ) {}

  /** Opens a county and sends its first manager a mail with a sign-in link. Throws INVALID for one that is open already. */
  @AllowOperator()
  @Mutation(() => CountyStanding)
  async openCounty(
    @Args('input') input: OpenCountyInput,
    @CurrentStaff() operator: StaffCaller,
  ): Promise<CountyStanding> {
    await this.opening.open(operator, input);
    return this.operators.one(operator.userId, input.countyId);
  }
}
