import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowAnyone, AllowStaff, CurrentLanguage } from '@beczka/identity';
import { CountyArgs, type Language } from '@beczka/tenancy';
import { PublicCounty, PublicPage, PublicPageSettings } from './public-page.entity.js';
import { SavePublicPageInput } from './public-page.inputs.js';
import { PublicPageService } from './public-page.service.js';

@Resolver()
export class PublicPageResolver {
  constructor(private readonly pages: PublicPageService) {}

  @AllowAnyone()
  @Query(() => [PublicCounty], { description: 'The counties that are open here, by name.' })
  publicCounties(): Promise<PublicCounty[]> {
    return this.pages.all();
  }

  @AllowAnyone()
  @Query(() => PublicPage, { description: 'What a county shows to everybody, if it does.' })
  publicPage(@Args() { countyId }: CountyArgs, @CurrentLanguage() language: Language): Promise<PublicPage> {
    return this.pages.read(countyId, language);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => PublicPageSettings)
  publicPageSettings(@Args() { countyId }: CountyArgs): Promise<PublicPageSettings> {
    return this.pages.settings(countyId);
  }

  @AllowStaff(Action.EDIT_PUBLIC_PAGE)
  @Mutation(() => PublicPageSettings)
  savePublicPage(@Args('input') input: SavePublicPageInput): Promise<PublicPageSettings> {
    return this.pages.save(input);
  }
}
