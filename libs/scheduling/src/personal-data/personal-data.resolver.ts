import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Action,
  AllowParticipant,
  AllowStaff,
  CurrentParticipant,
  type ParticipantCaller,
} from '@beczka/identity';
import { ExportedData, ExportFormat, ExportPersonalDataInput } from './personal-data.entity.js';
import { PersonalDataService } from './personal-data.service.js';

@Resolver()
export class PersonalDataResolver {
  constructor(private readonly service: PersonalDataService) {}

  @AllowParticipant()
  @Query(() => ExportedData, { description: 'All that is held on the bearer.' })
  ownPersonalData(
    @CurrentParticipant() participant: ParticipantCaller,
    @Args('format', { type: () => ExportFormat }) format: ExportFormat,
  ): Promise<ExportedData> {
    return this.service.own(participant, format);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => ExportedData, {
    description: 'All that is held on a participant; that it was taken is recorded.',
  })
  exportPersonalData(
    @Args('input') { countyId, id, format }: ExportPersonalDataInput,
  ): Promise<ExportedData> {
    return this.service.export(countyId, id, format);
  }
}
