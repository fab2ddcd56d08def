import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage, Ok } from '@beczka/identity';
import { CountyArgs, type Language } from '@beczka/tenancy';
import { LetterPreview, LetterWording } from './letter-wording.entity.js';
import {
  LetterDraftArgs,
  LetterWordingArgs,
  RestoreLetterWordingInput,
  SaveLetterWordingInput,
} from './letter-wording.inputs.js';
import { LetterWordingService } from './letter-wording.service.js';

@Resolver()
export class LetterWordingResolver {
  constructor(private readonly service: LetterWordingService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => [LetterWording], { description: 'Every letter that the county may word, in both languages.' })
  letterWordings(
    @Args() { countyId }: CountyArgs,
    @CurrentLanguage() language: Language,
  ): Promise<LetterWording[]> {
    return this.service.list(countyId, language);
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => LetterWording)
  letterWording(
    @Args() args: LetterWordingArgs,
    @CurrentLanguage() language: Language,
  ): Promise<LetterWording> {
    return this.service.get(args, language);
  }

  /** Throws NOT_FOUND, and INVALID at the fields. */
  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => LetterPreview, { description: 'A sample letter as it would read with these texts.' })
  letterDraft(@Args() args: LetterDraftArgs): Promise<LetterPreview> {
    return this.service.draft(args);
  }

  /** Throws NOT_FOUND, INVALID at the fields, CONFLICT when somebody has changed it meanwhile. */
  @AllowStaff(Action.WORD_LETTERS)
  @Mutation(() => Ok)
  async saveLetterWording(@Args('input') input: SaveLetterWordingInput): Promise<Ok> {
    await this.service.save(input);
    return { ok: true };
  }

  @AllowStaff(Action.WORD_LETTERS)
  @Mutation(() => Ok, { description: 'Back to the standard wording.' })
  async restoreLetterWording(@Args('input') input: RestoreLetterWordingInput): Promise<Ok> {
    await this.service.restore(input);
    return { ok: true };
  }
}
