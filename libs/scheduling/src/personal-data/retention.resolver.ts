import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff } from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { Retention, RetentionChange } from './retention.entity.js';
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
  @Mutation(() => RetentionChange)
  async setRetention(@Args('input') { countyId, months }: SetRetentionInput): Promise<RetentionChange> {
    const noticePublished = await this.service.set(countyId, months);
    return { ...(await this.service.get(countyId)), noticePublished };
  }
}
