import { Args, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff } from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { SeasonTemplate } from './season-template.entity.js';
import { SeasonTemplateService } from './season-template.service.js';

@Resolver(() => SeasonTemplate)
export class SeasonTemplateResolver {
  constructor(private readonly templates: SeasonTemplateService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [SeasonTemplate])
  seasonTemplates(@Args() { countyId }: CountyArgs): Promise<SeasonTemplate[]> {
    return this.templates.list(countyId);
  }
}
