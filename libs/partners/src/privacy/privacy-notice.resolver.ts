import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowAnyone, AllowStaff, CurrentStaff, type StaffCaller } from '@beczka/identity';
import { CountyArgs, countyName, CountyService } from '@beczka/tenancy';
import { PrivacyNotice } from './privacy-notice.entity.js';
import { PrivacyNoticeArgs, PublishPrivacyNoticeInput } from './privacy-notice.inputs.js';
import { PrivacyNoticeService } from './privacy-notice.service.js';

@Resolver(() => PrivacyNotice)
export class PrivacyNoticeResolver {
  constructor(
    private readonly notices: PrivacyNoticeService,
    private readonly counties: CountyService,
  ) {}

  @AllowAnyone()
  @Query(() => PrivacyNotice, { description: 'What a county tells people about their data.' })
  privacyNotice(@Args() { countyId, version }: PrivacyNoticeArgs): Promise<PrivacyNotice> {
    return this.notices.read(countyId, version);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [PrivacyNotice], { description: 'Every version so far, the newest first.' })
  privacyNotices(@Args() { countyId }: CountyArgs): Promise<PrivacyNotice[]> {
    return this.notices.versions(countyId);
  }

  @AllowStaff(Action.MANAGE_PRIVACY)
  @Mutation(() => PrivacyNotice)
  publishPrivacyNotice(
    @Args('input') input: PublishPrivacyNoticeInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<PrivacyNotice> {
    return this.notices.publish(input, userId);
  }

  @ResolveField(() => String, { description: '«powiat niżański»' })
  async countyName(@Parent() { countyId }: PrivacyNotice): Promise<string> {
    return countyName(await this.counties.get(countyId)).nominative;
  }
}
