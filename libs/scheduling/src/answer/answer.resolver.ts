import { Args, Mutation, Resolver } from '@nestjs/graphql';
import {
  AllowParticipant,
  CurrentLanguage,
  CurrentParticipant,
  type ParticipantCaller,
} from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
import type { AnswersGiven } from './answer-rules.js';
import { SaveAnswersInput } from './answer.inputs.js';
import { AnswerService } from './answer.service.js';
import { ParticipantPoll } from './participant-view.js';

@Resolver()
export class AnswerResolver {
  constructor(private readonly answers: AnswerService) {}

  @AllowParticipant()
  @Mutation(() => ParticipantPoll)
  saveAnswers(
    @Args('input', { type: () => SaveAnswersInput }) input: AnswersGiven,
    @CurrentParticipant() participant: ParticipantCaller,
    @CurrentLanguage() language: Language,
  ): Promise<ParticipantPoll> {
    return this.answers.save(participant, input, language);
  }
}
