import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, CurrentLanguage } from '@beczka/identity';
import type { Language } from '@beczka/tenancy';
import { ExportedSheet } from './participant-export.entity.js';
import { ExportParticipantsInput } from './participant-export.inputs.js';
import { ParticipantExportService } from './participant-export.service.js';

@Resolver()
export class ParticipantExportResolver {
  constructor(private readonly exports: ParticipantExportService) {}

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => ExportedSheet, {
    description: 'The list as a file in the caller’s language, which is recorded. An import takes it again.',
  })
  exportParticipants(
    @Args('input') input: ExportParticipantsInput,
    @CurrentLanguage() language: Language,
  ): Promise<ExportedSheet> {
    return this.exports.export(input, language);
  }
}
