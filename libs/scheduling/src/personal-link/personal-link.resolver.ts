import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import {
  Action,
  AllowAnyone,
  AllowParticipant,
  AllowStaff,
  CurrentParticipant,
  type GraphqlContext,
  Ok,
  originInWords,
  type ParticipantCaller,
} from '@beczka/identity';
import { ParticipantRefInput } from '@beczka/partners';
import { RequestPersonalLinkInput } from './personal-link.inputs.js';
import { PersonalLinkService } from './personal-link.service.js';

@Resolver()
export class PersonalLinkResolver {
  constructor(private readonly links: PersonalLinkService) {}

  @AllowAnyone()
  @Mutation(() => Ok, {
    description: 'A new link to the registered address; answers the same whether anybody has it or not.',
  })
  async requestPersonalLink(
    @Args('input') { countyId, email }: RequestPersonalLinkInput,
    @Context() { request: { ip, headers } }: GraphqlContext,
  ): Promise<Ok> {
    await this.links.request(countyId, email, originInWords(ip, headers['user-agent']));
    return { ok: true };
  }

  @AllowParticipant()
  @Mutation(() => Ok, {
    description: 'Ends all links of its bearer, the one it is asked with too, and sends a new one.',
  })
  async renewOwnLinks(@CurrentParticipant() participant: ParticipantCaller): Promise<Ok> {
    await this.links.renewOwn(participant);
    return { ok: true };
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok, {
    description: 'A new link to the registered address alone, at most every ten minutes.',
  })
  async resendPersonalLink(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Ok> {
    await this.links.resend(countyId, id);
    return { ok: true };
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok, { description: "Ends all links of a participant; the next letter's works." })
  async revokePersonalLinks(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Ok> {
    await this.links.revoke(countyId, id);
    return { ok: true };
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok, { description: 'Ends all links of a participant and sends a new one.' })
  async renewPersonalLinks(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Ok> {
    await this.links.renew(countyId, id);
    return { ok: true };
  }
}
