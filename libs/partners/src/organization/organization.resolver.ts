import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, type GraphqlContext } from '@beczka/identity';
import { CountyObjectArgs } from '@beczka/tenancy';
import { Municipality } from './municipality.entity.js';
import { MunicipalityLoader } from './municipality.loader.js';
import { Organization } from './organization.entity.js';
import {
  CreateOrganizationInput,
  MergeOrganizationsInput,
  OrganizationsArgs,
  UpdateOrganizationInput,
} from './organization.inputs.js';
import { OrganizationLoader } from './organization.loader.js';
import { OrganizationService } from './organization.service.js';
import { Sector } from './sector.entity.js';
import { SectorLoader } from './sector.loader.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  constructor(
    private readonly service: OrganizationService,
    private readonly loader: OrganizationLoader,
    private readonly sectors: SectorLoader,
    private readonly municipalities: MunicipalityLoader,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Organization)
  organization(@Args() { countyId, id }: CountyObjectArgs): Promise<Organization> {
    return this.service.get(countyId, id);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [Organization])
  organizations(@Args() args: OrganizationsArgs): Promise<Organization[]> {
    return this.service.list(args);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Organization)
  createOrganization(@Args('input') input: CreateOrganizationInput): Promise<Organization> {
    return this.service.create(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Organization)
  updateOrganization(@Args('input') input: UpdateOrganizationInput): Promise<Organization> {
    return this.service.update(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Organization, { description: 'Makes one organisation of two, for good; the people move.' })
  mergeOrganizations(@Args('input') input: MergeOrganizationsInput): Promise<Organization> {
    return this.service.merge(input);
  }

  @ResolveField(() => Sector)
  sector(
    @Parent() { countyId, sectorCode }: Organization,
    @Context() context: GraphqlContext,
  ): Promise<Sector | null> {
    return this.sectors.byCode(context, countyId).load(sectorCode);
  }

  @ResolveField(() => Municipality, { nullable: true })
  async municipality(
    @Parent() { countyId, municipalityId }: Organization,
    @Context() context: GraphqlContext,
  ): Promise<Municipality | null> {
    return municipalityId ? this.municipalities.byId(context, countyId).load(municipalityId) : null;
  }

  @ResolveField(() => Int, { description: 'Active participants.' })
  async participantCount(
    @Parent() { countyId, id }: Organization,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return (await this.loader.participantCount(context, countyId).load(id)) ?? 0;
  }
}
