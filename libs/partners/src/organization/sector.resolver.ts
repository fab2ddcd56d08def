import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage } from '@beczka/identity';
import { CountyArgs, type Language } from '@beczka/tenancy';
import { Sector } from './sector.entity.js';
import { SectorService } from './sector.service.js';

@Resolver(() => Sector)
export class SectorResolver {
  constructor(private readonly service: SectorService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [Sector])
  sectors(@Args() { countyId }: CountyArgs): Promise<Sector[]> {
    return this.service.list(countyId);
  }

  @ResolveField(() => String, { description: "In the caller's language." })
  name(@Parent() { namePl, nameEn }: Sector, @CurrentLanguage() language: Language): string {
    return language === 'en' ? nameEn : namePl;
  }
}
