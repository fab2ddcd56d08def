import { Query, Resolver } from '@nestjs/graphql';
import { AllowParticipant, CurrentParticipant, type ParticipantCaller } from '@beczka/identity';
import { OwnData } from './own-data.entity.js';
import { OwnDataService } from './own-data.service.js';

@Resolver()
export class OwnDataResolver {
  constructor(private readonly service: OwnDataService) {}

  @AllowParticipant()
  @Query(() => OwnData)
  ownData(@CurrentParticipant() participant: ParticipantCaller): Promise<OwnData> {
    return this.service.of(participant);
  }
}
