import { Args, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage } from '@beczka/identity';
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
