import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentLanguage, type GraphqlContext } from '@beczka/identity';
import { Participant, ParticipantLoader, Sector, SectorLoader } from '@beczka/partners';
import type { Language } from '@beczka/tenancy';
import { DatePollLoader } from './date-poll.loader.js';
import { DateSlot } from './date-slot.entity.js';
import { PollComment, SlotTally } from './poll-results.js';
import { slotInWords, whyItFellOut } from '../letter/poll-words.js';
import { explainPlace } from '../tally/explain.js';
import { SectorQuorum } from './sector-quorum.entity.js';

@Resolver(() => DateSlot)
export class DateSlotResolver {
  constructor(private readonly polls: DatePollLoader) {}

  @ResolveField(() => SlotTally)
  async tally(
    @Parent() { countyId, pollId, id }: DateSlot,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<SlotTally> {
    const poll = (await this.polls.counted(context, countyId).load(pollId))!;
    const { yes, ifNeedBe, no, unanswered, eligible, rank, sectorsPresent, sectorsMissing } =
      poll.result.slots.find(({ slotId }) => slotId === id)!;
    const explanation = slotInWords(poll, id, language);
    const counts = { yes, ifNeedBe, no, unanswered, eligible, rank };
    const reasons = eligible ? [] : whyItFellOut(poll, id, language);
    const behind = explainPlace(poll.result, id, language);
    const words = { explanation, reasons, behind };
    return { countyId, ...counts, ...words, presentCodes: sectorsPresent, missingCodes: sectorsMissing };
  }
}

@Resolver(() => SlotTally)
export class SlotTallyResolver {
  constructor(private readonly sectors: SectorLoader) {}

  @ResolveField(() => [Sector])
  sectorsPresent(
    @Parent() { countyId, presentCodes }: SlotTally,
    @Context() context: GraphqlContext,
  ): Promise<Sector[]> {
    return this.named(countyId, presentCodes, context);
  }

  @ResolveField(() => [Sector])
  sectorsMissing(
    @Parent() { countyId, missingCodes }: SlotTally,
    @Context() context: GraphqlContext,
  ): Promise<Sector[]> {
    return this.named(countyId, missingCodes, context);
  }

  private async named(countyId: string, codes: string[], context: GraphqlContext): Promise<Sector[]> {
    const loader = this.sectors.byCode(context, countyId);
    const sectors = await Promise.all(codes.map((code) => loader.load(code)));
    return sectors.filter((sector) => sector !== null).sort((a, b) => a.position - b.position);
  }
}

@Resolver(() => SectorQuorum)
export class SectorQuorumResolver {
  constructor(private readonly sectors: SectorLoader) {}

  @ResolveField(() => Sector)
  sector(
    @Parent() { countyId, sectorCode }: SectorQuorum,
    @Context() context: GraphqlContext,
  ): Promise<Sector | null> {
    return this.sectors.byCode(context, countyId).load(sectorCode);
  }
}

@Resolver(() => PollComment)
export class PollCommentResolver {
  constructor(private readonly participants: ParticipantLoader) {}

  @ResolveField(() => Participant)
  participant(
    @Parent() { countyId, participantId }: PollComment,
    @Context() context: GraphqlContext,
  ): Promise<Participant | null> {
    return this.participants.byId(context, countyId).load(participantId);
  }
}
