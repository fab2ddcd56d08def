import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff } from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { Retention } from './retention.entity.js';
import { SetRetentionInput } from './retention.inputs.js';
import { RetentionService } from './retention.service.js';

@Resolver()
export class RetentionResolver {
  constructor(private readonly service: RetentionService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Retention)
  retention(@Args() { countyId }: CountyArgs): Promise<Retention> {
    return this.service.get(countyId);
  }

  @AllowStaff(Action.MANAGE_PRIVACY)
  @Mutation(() => Retention)
  async setRetention(@Args('input') { countyId, months }: SetRetentionInput): Promise<Retention> {
    await this.service.set(countyId, months);
    return this.service.get(countyId);
  }
}
