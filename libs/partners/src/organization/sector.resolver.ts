import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage, type GraphqlContext, Ok } from '@beczka/identity';
import { CountyArgs, type Language } from '@beczka/tenancy';
import { Sector } from './sector.entity.js';
import {
  CreateSectorInput,
  MoveSectorInput,
  RetireSectorInput,
  SectorRefInput,
  UpdateSectorInput,
} from './sector.inputs.js';
import { SectorLoader } from './sector.loader.js';
import { SectorService } from './sector.service.js';

@Resolver(() => Sector)
export class SectorResolver {
  constructor(
    private readonly service: SectorService,
    private readonly loader: SectorLoader,
  ) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [Sector])
  sectors(@Args() { countyId }: CountyArgs): Promise<Sector[]> {
    return this.service.list(countyId);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Sector)
  createSector(@Args('input') input: CreateSectorInput): Promise<Sector> {
    return this.service.create(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Sector)
  updateSector(@Args('input') input: UpdateSectorInput): Promise<Sector> {
    return this.service.rename(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Sector)
  moveSector(@Args('input') input: MoveSectorInput): Promise<Sector> {
    return this.service.move(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Sector)
  retireSector(@Args('input') input: RetireSectorInput): Promise<Sector> {
    return this.service.retire(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok, { description: 'One that nothing belongs to.' })
  async removeSector(@Args('input') input: SectorRefInput): Promise<Ok> {
    await this.service.remove(input);
    return { ok: true };
  }

  @ResolveField(() => Int)
  async organizationCount(
    @Parent() { countyId, code }: Sector,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    return (await this.loader.organizationCount(context, countyId).load(code)) ?? 0;
  }

  @ResolveField(() => String, { description: "In the caller's language." })
  name(@Parent() { namePl, nameEn }: Sector, @CurrentLanguage() language: Language): string {
    return language === 'en' ? nameEn : namePl;
  }
}
