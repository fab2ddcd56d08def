import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, Ok } from '@beczka/identity';
import { Participant } from '@beczka/partners';
import { CountyArgs } from '@beczka/tenancy';
import { DuplicatePair, MergePreview } from './participant-merge.entity.js';
import { KeepApartInput, MergeParticipantsInput, MergePreviewArgs } from './participant-merge.inputs.js';
import { ParticipantMergeService } from './participant-merge.service.js';

@Resolver()
export class ParticipantMergeResolver {
  constructor(private readonly merges: ParticipantMergeService) {}

  @AllowStaff(Action.EDIT_PARTNERS)
  @Query(() => [DuplicatePair], { description: 'Participants who look like one person.' })
  duplicates(@Args() { countyId }: CountyArgs): Promise<DuplicatePair[]> {
    return this.merges.duplicates(countyId);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Query(() => MergePreview)
  mergePreview(@Args() { countyId, firstId, secondId }: MergePreviewArgs): Promise<MergePreview> {
    return this.merges.preview(countyId, firstId, secondId);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Participant, { description: 'Makes one person of two, for good.' })
  mergeParticipants(@Args('input') input: MergeParticipantsInput): Promise<Participant> {
    return this.merges.merge(input);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok, { description: 'These are two people: they are not shown as duplicates any more.' })
  async keepApart(@Args('input') input: KeepApartInput): Promise<Ok> {
    await this.merges.keepApart(input);
    return { ok: true };
  }
}
