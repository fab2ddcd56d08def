import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  AllowParticipant,
  AllowStaff,
  CurrentParticipant,
  CurrentStaff,
  type GraphqlContext,
  Ok,
  type ParticipantCaller,
  type StaffCaller,
} from '@beczka/identity';
import { batched } from '@beczka/tenancy';
import { Consent, ConsentKind, NoticeShown } from './consent.entity.js';
import { RecordConsentInput, SaveOwnConsentsInput } from './consent.inputs.js';
import { ConsentService } from './consent.service.js';
import { Participant } from '../participant/participant.entity.js';

@Resolver(() => Participant)
export class ConsentResolver {
  constructor(private readonly service: ConsentService) {}

  @AllowParticipant()
  @Mutation(() => Ok)
  async saveOwnConsents(
    @CurrentParticipant() participant: ParticipantCaller,
    @Args('input') input: SaveOwnConsentsInput,
  ): Promise<Ok> {
    await this.service.saveOwn(participant, input);
    return { ok: true };
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => Ok, { description: 'What a participant has decided on paper or by telephone.' })
  async recordConsent(
    @Args('input') input: RecordConsentInput,
    @CurrentStaff() { userId }: StaffCaller,
  ): Promise<Ok> {
    await this.service.recordFromPaper(input, userId);
    return { ok: true };
  }

  @ResolveField(() => [Consent], { description: 'All that they have ever decided, the latest first.' })
  async consents(
    @Parent() { countyId, id }: Participant,
    @Context() context: GraphqlContext,
  ): Promise<Consent[]> {
    return (await this.historyOf(context, countyId).load(id)) ?? [];
  }

  @ResolveField(() => Boolean, { description: 'They object to mail, so they have to be told by telephone.' })
  async withoutMail(@Parent() person: Participant, @Context() context: GraphqlContext): Promise<boolean> {
    const decisions = await this.consents(person, context);
    return decisions.find(({ kind }) => kind === ConsentKind.NO_MAIL)?.granted ?? false;
  }

  @ResolveField(() => [NoticeShown])
  async noticesShown(
    @Parent() { countyId, id }: Participant,
    @Context() context: GraphqlContext,
  ): Promise<NoticeShown[]> {
    const loader = batched<string, NoticeShown[]>(context, 'notices shown', countyId, (ids) =>
      this.service.noticesShown(countyId, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  private historyOf(context: GraphqlContext, countyId: string) {
    return batched<string, Consent[]>(context, 'consents', countyId, (ids) =>
      this.service.histories(countyId, ids),
    );
  }
}
