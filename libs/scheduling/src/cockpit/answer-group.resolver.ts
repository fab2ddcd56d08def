import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@beczka/identity';
import { Municipality, MunicipalityLoader } from '@beczka/partners';
import { DatePoll } from '../poll/date-poll.entity.js';
import { DatePollLoader } from '../poll/date-poll.loader.js';
import { groupsOf, MunicipalityAnswers, SectorAnswers } from './answer-group.js';

/** Who has answered an open poll, and what they say, by the groups that the county thinks in. */
@Resolver(() => DatePoll)
export class AnswerGroupResolver {
  constructor(
    private readonly polls: DatePollLoader,
    private readonly municipalities: MunicipalityLoader,
  ) {}

  @ResolveField(() => [SectorAnswers])
  async answersBySector(
    @Parent() { countyId, id }: DatePoll,
    @Context() context: GraphqlContext,
  ): Promise<SectorAnswers[]> {
    const poll = (await this.polls.counted(context, countyId).load(id))!;
    const groups = groupsOf(poll, ({ sectorCode }) => sectorCode);
    return poll.sectors.flatMap((sector) => {
      const group = groups.get(sector.code);
      return group ? [{ ...group, sector }] : [];
    });
  }

  @ResolveField(() => [MunicipalityAnswers], { description: 'By name; those of none in particular last.' })
  async answersByMunicipality(
    @Parent() { countyId, id }: DatePoll,
    @Context() context: GraphqlContext,
  ): Promise<MunicipalityAnswers[]> {
    const poll = (await this.polls.counted(context, countyId).load(id))!;
    const groups = [...groupsOf(poll, ({ municipalityId }) => municipalityId)];
    const loader = this.municipalities.byId(context, countyId);
    const named = await Promise.all(
      groups.map(async ([municipalityId, group]) => ({
        ...group,
        municipality: municipalityId ? await loader.load(municipalityId) : null,
      })),
    );
    const nameOf = ({ municipality }: { municipality: Municipality | null }) => municipality?.name;
    return named.sort((a, b) => {
      if (!nameOf(a) || !nameOf(b)) return nameOf(a) ? -1 : 1;
      return nameOf(a)!.localeCompare(nameOf(b)!, 'pl');
    });
  }
}
