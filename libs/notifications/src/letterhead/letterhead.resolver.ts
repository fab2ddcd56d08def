import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, Ok } from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { Letterhead, LetterLogo } from './letterhead.entity.js';
import { RemoveLogoInput, SaveLogoInput, SaveSignatureInput } from './letterhead.inputs.js';
import { LetterheadService, logoOnPage } from './letterhead.service.js';

@Resolver(() => Letterhead)
export class LetterheadResolver {
  constructor(private readonly service: LetterheadService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Letterhead)
  letterhead(@Args() { countyId }: CountyArgs): Promise<Letterhead> {
    return this.service.get(countyId);
  }

  /** Throws CONFLICT when somebody has changed it meanwhile. */
  @AllowStaff(Action.WORD_LETTERS)
  @Mutation(() => Ok)
  async saveSignature(@Args('input') input: SaveSignatureInput): Promise<Ok> {
    await this.service.saveSignature(input);
    return { ok: true };
  }

  /** Throws INVALID at `input.contentBase64`. */
  @AllowStaff(Action.WORD_LETTERS)
  @Mutation(() => Ok)
  async saveLogo(@Args('input') input: SaveLogoInput): Promise<Ok> {
    await this.service.saveLogo(input);
    return { ok: true };
  }

  @AllowStaff(Action.WORD_LETTERS)
  @Mutation(() => Ok)
  async removeLogo(@Args('input') { countyId }: RemoveLogoInput): Promise<Ok> {
    await this.service.removeLogo(countyId);
    return { ok: true };
  }

  @ResolveField(() => LetterLogo, { nullable: true })
  logo(@Parent() letterhead: Letterhead): LetterLogo | null {
    return logoOnPage(letterhead);
  }
}
