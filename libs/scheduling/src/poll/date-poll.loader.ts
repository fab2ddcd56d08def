import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import { DatePoll } from './date-poll.entity.js';
import { type PollPicture, pollPictures, withoutLost } from './poll-picture.js';
import { tally, type Tally } from '../tally/tally.js';

/** A poll whole, with what it comes to; slots that were lost when it was decided count among those without a quorum. */
export interface CountedPoll extends PollPicture {
  result: Tally;
}

@Injectable()
export class DatePollLoader {
  constructor(private readonly transaction: CountyTransaction) {}

  byId(context: LoaderContext, countyId: string) {
    return batched<string, DatePoll>(context, 'date polls', countyId, async (ids) => {
      const polls = await this.transaction.read(countyId, (manager) =>
        manager.findBy(DatePoll, { countyId, id: In([...ids]) }),
      );
      return new Map(polls.map((poll) => [poll.id, poll]));
    });
  }

  counted(context: LoaderContext, countyId: string) {
    return batched<string, CountedPoll>(context, 'counted polls', countyId, async (ids) => {
      const pictures = await this.transaction.read(countyId, (manager) =>
        pollPictures(manager, countyId, ids),
      );
      return countPolls(pictures);
    });
  }

  /** The newest poll of each conference. */
  newest(context: LoaderContext, countyId: string) {
    return batched<string, DatePoll>(context, 'newest polls', countyId, async (conferenceIds) => {
      const polls = await this.transaction.read(countyId, (manager) =>
        manager.find(DatePoll, {
          where: { countyId, conferenceId: In([...conferenceIds]) },
          order: { revision: 'ASC' },
        }),
      );
      return new Map(polls.map((poll) => [poll.conferenceId, poll]));
    });
  }
}

export function countPolls(pictures: ReadonlyMap<string, PollPicture>): Map<string, CountedPoll> {
  return new Map([...pictures].map(([id, picture]) => [id, { ...picture, result: count(picture) }]));
}

function count({ table, slots }: PollPicture): Tally {
  const lost = slots.filter(({ lostTo }) => lostTo).map(({ id }) => id);
  const all = tally(table);
  const had = tally(withoutLost(table, lost));
  const fallen = all.slots
    .filter(({ slotId }) => lost.includes(slotId))
    .map((slot) => ({ ...slot, eligible: false, rank: null }));
  return { slots: [...had.slots, ...fallen], winner: had.winner };
}
