import { Args, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff } from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { Municipality } from './municipality.entity.js';
import { MunicipalityService } from './municipality.service.js';

@Resolver(() => Municipality)
export class MunicipalityResolver {
  constructor(private readonly service: MunicipalityService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [Municipality])
  municipalities(@Args() { countyId }: CountyArgs): Promise<Municipality[]> {
    return this.service.list(countyId);
  }
}
