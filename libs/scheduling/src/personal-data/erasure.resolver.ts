import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Action,
  AllowParticipant,
  AllowStaff,
  CurrentParticipant,
  Ok,
  type ParticipantCaller,
} from '@beczka/identity';
import { ParticipantRefInput } from '@beczka/partners';
import { CountyObjectArgs } from '@beczka/tenancy';
import { Erasure } from './erasure.entity.js';
import { ErasureService } from './erasure.service.js';

@Resolver()
export class ErasureResolver {
  constructor(private readonly erasures: ErasureService) {}

  @AllowStaff(Action.ERASE_PEOPLE)
  @Query(() => Erasure)
  erasure(@Args() { countyId, id }: CountyObjectArgs): Promise<Erasure> {
    return this.erasures.preview(countyId, id);
  }

  @AllowStaff(Action.ERASE_PEOPLE)
  @Mutation(() => Ok, { description: "Removes a person's data for good; their answers stay without a name." })
  async eraseParticipant(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Ok> {
    await this.erasures.erase(countyId, id);
    return { ok: true };
  }

  @AllowStaff(Action.ERASE_PEOPLE)
  @Mutation(() => Ok, { description: 'A request to be removed has been answered otherwise.' })
  async dismissErasureRequest(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Ok> {
    await this.erasures.dismissRequest(countyId, id);
    return { ok: true };
  }

  @AllowParticipant()
  @Mutation(() => Ok, { description: 'Asks the county to remove all that it knows of the bearer.' })
  async requestErasure(@CurrentParticipant() participant: ParticipantCaller): Promise<Ok> {
    await this.erasures.request(participant);
    return { ok: true };
  }
}
