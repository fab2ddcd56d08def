import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff, Ok } from '@beczka/identity';
import { ParticipantRefInput } from '@beczka/partners';
import { PersonalLinkService } from './personal-link.service.js';

@Resolver()
export class PersonalLinkResolver {
  constructor(private readonly links: PersonalLinkService) {}

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok, {
    description: 'A new link to the registered address alone, at most every ten minutes.',
  })
  async resendPersonalLink(@Args('input') { countyId, id }: ParticipantRefInput): Promise<Ok> {
    await this.links.resend(countyId, id);
    return { ok: true };
  }
}
