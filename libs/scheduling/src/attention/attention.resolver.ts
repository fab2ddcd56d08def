import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage, type GraphqlContext, Membership } from '@beczka/identity';
import { CountyArgs, type Language } from '@beczka/tenancy';
import { AttentionItem } from './attention.js';
import { AttentionService } from './attention.service.js';

@Resolver()
export class AttentionResolver {
  constructor(private readonly attention: AttentionService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [AttentionItem], {
    description: 'What waits for a person of the county today; the urgent first.',
  })
  needsAttention(
    @Args() { countyId }: CountyArgs,
    @CurrentLanguage() language: Language,
  ): Promise<AttentionItem[]> {
    return this.attention.list(countyId, language);
  }
}

/** The same for each of the caller's own counties. */
@Resolver(() => Membership)
export class OwnAttentionResolver {
  constructor(private readonly attention: AttentionService) {}

  @ResolveField(() => [AttentionItem])
  needsAttention(
    @Parent() { countyId, supportUntil }: Membership,
    @Context() { language }: GraphqlContext,
  ): Promise<AttentionItem[]> {
    // An operator who may look in does not work there.
    if (supportUntil) return Promise.resolve([]);
    return this.attention.list(countyId, language);
  }
}
