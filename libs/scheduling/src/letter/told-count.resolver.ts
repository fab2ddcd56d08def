import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Conference, ConferenceState, Venue } from '@beczka/cycles';
import type { GraphqlContext } from '@beczka/identity';
import { batched, Clock, CountyTransaction, warsawInstant } from '@beczka/tenancy';
import { In, MoreThanOrEqual } from 'typeorm';
import { knowingDate } from './conference-readers.js';

/** How many people a change would be written to, for whoever is about to make it. */
@Resolver(() => Conference)
export class ConferenceToldCountResolver {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, {
    description:
      'How many people know the date and would be told of another hour, length or place; 0 when it is over.',
  })
  async toldCount(@Parent() conference: Conference, @Context() context: GraphqlContext): Promise<number> {
    const { countyId, id, state, heldOn, startsAt } = conference;
    if (state !== ConferenceState.DATED || warsawInstant(heldOn!, startsAt!) <= this.clock.now()) return 0;
    const loader = batched<string, Set<string>>(context, 'people knowing dates', countyId, (ids) =>
      this.transaction.read(countyId, (manager) => knowingDate(manager, countyId, ids)),
    );
    return (await loader.load(id))?.size ?? 0;
  }
}

@Resolver(() => Venue)
export class VenueToldCountResolver {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => Int, {
    description:
      'How many people know the date of a conference ahead here and would be told of another name or address.',
  })
  async toldCount(@Parent() { countyId, id }: Venue, @Context() context: GraphqlContext): Promise<number> {
    const loader = batched<string, Set<string>>(context, 'people knowing dates at venues', countyId, (ids) =>
      this.peopleAt(countyId, ids),
    );
    return (await loader.load(id))?.size ?? 0;
  }

  private peopleAt(countyId: string, venueIds: readonly string[]): Promise<Map<string, Set<string>>> {
    return this.transaction.read(countyId, async (manager) => {
      const conferences = await manager.findBy(Conference, {
        countyId,
        venueId: In([...venueIds]),
        state: ConferenceState.DATED,
        heldOn: MoreThanOrEqual(this.clock.today()),
      });
      const ids = conferences.map(({ id }) => id);
      const knowing = await knowingDate(manager, countyId, ids);
      const atVenue = Map.groupBy(conferences, ({ venueId }) => venueId!);
      return new Map(
        [...atVenue].map(([venueId, held]) => [
          venueId,
          new Set(held.flatMap(({ id }) => [...(knowing.get(id) ?? [])])),
        ]),
      );
    });
  }
}
