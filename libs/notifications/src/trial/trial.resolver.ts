import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage, CurrentStaff, Ok, type StaffCaller } from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
import { Trial } from './trial.entity.js';
import { SendTrialInput, TrialArgs } from './trial.inputs.js';
import { TrialService } from './trial.service.js';

@Resolver()
export class TrialResolver {
  constructor(private readonly trials: TrialService) {}

  /** To the caller's own address and nobody else's. Throws NOT_FOUND. */
  @AllowStaff(Action.RUN_POLLS)
  @Mutation(() => Ok, { description: 'Sends the caller a letter as a sample reader would get it.' })
  async sendTrial(
    @Args('input') input: SendTrialInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<Ok> {
    await this.trials.request(input, userId);
    return { ok: true };
  }

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Trial, {
    nullable: true,
    description: 'What became of the caller’s last trial of this letter.',
  })
  ownTrial(
    @Args() { countyId, subjectId, ...about }: TrialArgs,
    @CurrentStaff() { userId }: StaffCaller,
    @CurrentLanguage() reader: Language,
  ): Promise<Trial | null> {
    return this.trials.last(countyId, userId, { ...about, subjectId: subjectId ?? null }, reader);
  }
}
