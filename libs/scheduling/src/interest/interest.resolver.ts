import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowAnyone, AllowStaff, CurrentLanguage, Ok } from '@beczka/identity';
import { CountyArgs, type Language } from '@beczka/tenancy';
import { AcceptedInterest, ListedInterest } from './interest.entity.js';
import {
  AcceptInterestInput,
  ConfirmInterestInput,
  DeclineInterestInput,
  RegisterInterestInput,
} from './interest.inputs.js';
import { InterestService } from './interest.service.js';

@Resolver()
export class InterestResolver {
  constructor(private readonly service: InterestService) {}

  @AllowAnyone()
  @Mutation(() => Ok, {
    description: 'Answers the same whoever has the address; a mail to it asks to confirm.',
  })
  async registerInterest(
    @Args('input') input: RegisterInterestInput,
    @CurrentLanguage() language: Language,
  ): Promise<Ok> {
    await this.service.register(input, language);
    return { ok: true };
  }

  @AllowAnyone()
  @Mutation(() => Ok, { description: 'By the link of the mail.' })
  async confirmInterest(@Args('input') input: ConfirmInterestInput): Promise<Ok> {
    await this.service.confirm(input);
    return { ok: true };
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Query(() => [ListedInterest], { description: 'Those that wait, and those declined of late.' })
  interests(@Args() { countyId }: CountyArgs): Promise<ListedInterest[]> {
    return this.service.list(countyId);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => AcceptedInterest)
  async acceptInterest(@Args('input') input: AcceptInterestInput): Promise<AcceptedInterest> {
    return { participantId: await this.service.accept(input) };
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok)
  async declineInterest(@Args('input') input: DeclineInterestInput): Promise<Ok> {
    await this.service.decline(input);
    return { ok: true };
  }
}
