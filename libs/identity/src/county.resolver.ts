import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { County, CountyArgs, countyName, CountyProfile, CountyService, NamedCounty } from '@beczka/tenancy';
import type { GraphqlContext } from './access/graphql-context.js';
import { AllowAnyone, AllowStaff } from './access/permission.decorators.js';
import { Action } from './access/permissions.js';

/** A county as sentences need it. The names are Polish in every language: they are names. */
@Resolver(() => County)
export class CountyResolver {
  constructor(private readonly counties: CountyService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => County)
  county(@Args() { countyId }: CountyArgs): Promise<County> {
    return this.counties.get(countyId);
  }

  /** By name: for whoever looks for their own. */
  @AllowAnyone()
  @Query(() => [NamedCounty])
  async openCounties(): Promise<NamedCounty[]> {
    return this.counties.byName(await this.counties.openCounties());
  }

  /** By name: those that no longer use the platform, for whoever looks for their own among the open ones. */
  @AllowAnyone()
  @Query(() => [NamedCounty])
  async closedCounties(): Promise<NamedCounty[]> {
    return this.counties.byName(await this.counties.closedCounties());
  }

  @ResolveField(() => String, { description: '«powiat niżański»' })
  name(@Parent() county: County): string {
    return countyName(county).nominative;
  }

  @ResolveField(() => String, { description: '«powiatu niżańskiego»' })
  nameGenitive(@Parent() county: County): string {
    return countyName(county).genitive;
  }

  @ResolveField(() => String, { description: '«powiecie niżańskim», to follow «w»' })
  nameLocative(@Parent() county: County): string {
    return countyName(county).locative;
  }

  @ResolveField(() => String)
  voivodeship(@Parent() county: County): string {
    return county.voivodeship.name;
  }

  @ResolveField(() => CountyProfile, { nullable: true })
  profile(@Parent() { id }: County, @Context() context: GraphqlContext): Promise<CountyProfile | null> {
    return this.counties.profileFor(context, id);
  }
}
