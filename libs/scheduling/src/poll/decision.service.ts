import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Conference, ConferenceDates, wasHeld } from '@beczka/cycles';
import { Clock, CountyTransaction, DomainError, invalid } from '@beczka/tenancy';
import { PollNews } from '../cockpit/poll-news.js';
import { ConferenceLetters } from '../letter/conference-letters.service.js';
import { conferenceHeld, notOpen, notToBeDecided, olderThanNewest } from './date-poll.errors.js';
import { DatePoll, DatePollState } from './date-poll.entity.js';
import type { DatePollRefInput, DecideDatePollInput } from './date-poll.inputs.js';
import { lockPoll } from './date-poll.service.js';
import { DateSlot, type SlotLost } from './date-slot.entity.js';
import { LOST } from './lost-words.js';
import { PollLetters } from '../letter/poll-letters.service.js';
import { pollPictures, withoutLost } from './poll-picture.js';
import { settledOutcome } from '../tally/settled.js';
import { tally } from '../tally/tally.js';

/** Who closes a poll and why; the worker is nobody and needs no reason. */
interface Closing {
  by: string | null;
  reason: string | null;
}

type Outcome = { winner: DateSlot | null; lost: Map<string, SlotLost> } | 'UNSETTLED';

/**
 * Somebody whom the poll `p` asks was put off the list by a change that can, at `$2`, still be undone. A date set without
 * them could not.
 */
export const LEAVING_CAN_BE_UNDONE = `EXISTS (
  SELECT FROM poll_invitation i WHERE i.county_id = p.county_id AND i.poll_id = p.id
    AND i.participant_id IN (SELECT may_come_back(p.county_id, $2)))`;

/**
 * Turns what people said into a date. One transaction closes the poll, dates the conference, takes the expert's and the
 * venue's day and writes down every message owed; locks are taken in the order of {@link ConferenceDates}.
 */
@Injectable()
export class DecisionService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly dates: ConferenceDates,
    private readonly letters: PollLetters,
    private readonly conferenceLetters: ConferenceLetters,
    private readonly clock: Clock,
    private readonly news: PollNews,
  ) {}

  /**
   * Looks whether a poll can be closed: its deadline has passed, or no answer still out could change the outcome. A poll
   * that is not open any more is left alone, and one is for a while whose people somebody may put back on the list.
   */
  async settle(countyId: string, pollId: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const { poll, conference } = await lockPoll(manager, this.dates, countyId, pollId);
      if (poll.state !== DatePollState.OPEN) return;
      const now = this.clock.now();
      const [{ waits }] = await manager.query(
        `SELECT ${LEAVING_CAN_BE_UNDONE} AS waits FROM date_poll p WHERE p.county_id = $1 AND p.id = $3`,
        [countyId, now, pollId],
      );
      if (waits) return;
      const early = poll.deadline > now;
      await this.rank(manager, poll, conference, early, { by: null, reason: null });
      await manager.query(
        'UPDATE poll_invitation SET unsettled = false WHERE county_id = $1 AND poll_id = $2 AND unsettled',
        [countyId, pollId],
      );
    });
  }

  /** Closes an open poll now, by the ranking. Throws NOT_FOUND and CONFLICT. */
  close({ countyId, id }: DatePollRefInput, by: string): Promise<DatePoll> {
    return this.transaction.write(countyId, async (manager) => {
      const { poll, conference } = await lockPoll(manager, this.dates, countyId, id);
      if (poll.state !== DatePollState.OPEN) throw notOpen();
      await this.rank(manager, poll, conference, false, { by, reason: null });
      return poll;
    });
  }

  /**
   * Gives an open or undecided poll a date by hand, whatever the ranking says. Throws EXPERT_TAKEN, VENUE_TAKEN and
   * INVALID at `input.slotId`, NOT_FOUND, and CONFLICT for a poll that is over or not the newest,
   * or a conference that was held.
   */
  decide({ countyId, id, slotId, reason }: DecideDatePollInput, by: string): Promise<DatePoll> {
    return this.transaction.write(countyId, async (manager) => {
      const { poll, conference } = await lockPoll(manager, this.dates, countyId, id);
      if (poll.state !== DatePollState.OPEN && poll.state !== DatePollState.UNDECIDED) throw notToBeDecided();
      if (!(await isNewest(manager, poll))) throw olderThanNewest();
      if (wasHeld(conference, this.clock.today())) throw conferenceHeld();
      const slot = await manager.findOneBy(DateSlot, { countyId, pollId: id, id: slotId });
      if (!slot)
        throw invalid('input.slotId', { pl: 'Wybierz termin z listy.', en: 'Choose a date from the list.' });
      const lost = await this.take(manager, poll, conference, slot, { by, reason });
      if (lost) throw slotLost(lost);
      await this.announce(manager, poll, conference, slot);
      return poll;
    });
  }

  private async rank(
    manager: EntityManager,
    poll: DatePoll,
    conference: Conference,
    early: boolean,
    closing: Closing,
  ): Promise<void> {
    const outcome = await this.firstToBeHad(manager, poll, conference, early, closing);
    if (outcome === 'UNSETTLED') return;
    for (const [id, lostTo] of outcome.lost) {
      await manager.update(DateSlot, { countyId: poll.countyId, id }, { lostTo });
    }
    if (!outcome.winner) await this.closeAs(manager, poll, DatePollState.UNDECIDED, null, closing);
    await this.announce(manager, poll, conference, outcome.winner);
  }

  /** Goes down the ranking until a day can be had. Each day that is taken leaves a poll without that slot. */
  private async firstToBeHad(
    manager: EntityManager,
    poll: DatePoll,
    conference: Conference,
    early: boolean,
    closing: Closing,
  ): Promise<Outcome> {
    const picture = (await pollPictures(manager, poll.countyId, [poll.id])).get(poll.id)!;
    const lost = new Map<string, SlotLost>();
    for (;;) {
      const table = withoutLost(picture.table, lost.keys());
      const outcome = early ? settledOutcome(table) : { settled: true as const, winner: tally(table).winner };
      if (!outcome.settled) return 'UNSETTLED';
      const winner = picture.slots.find(({ id }) => id === outcome.winner);
      if (!winner) return { winner: null, lost };
      const lostTo = await this.take(manager, poll, conference, winner, closing);
      if (!lostTo) return { winner, lost };
      lost.set(winner.id, lostTo);
    }
  }

  /** Closes the poll with this slot and dates the conference, or says what the day was lost to with nothing changed. */
  private async take(
    manager: EntityManager,
    poll: DatePoll,
    conference: Conference,
    slot: DateSlot,
    closing: Closing,
  ): Promise<SlotLost | null> {
    if (slot.heldOn <= this.clock.today()) return 'IN_THE_PAST';
    const before = { ...poll };
    try {
      // A savepoint: the poll must not stay decided for a day that could not be had.
      await manager.transaction(async (inner) => {
        // Before the date is set, so that whoever hears of it finds the poll closed.
        await this.closeAs(inner, poll, DatePollState.DECIDED, slot.id, closing);
        if (slot.lostTo)
          await inner.update(DateSlot, { countyId: poll.countyId, id: slot.id }, { lostTo: null });
        await this.dates.set(inner, poll.countyId, conference.id, slot, closing);
      });
      return null;
    } catch (error) {
      Object.assign(poll, before);
      if (error instanceof DomainError && (error.code === 'EXPERT_TAKEN' || error.code === 'VENUE_TAKEN'))
        return error.code;
      throw error;
    }
  }

  private async closeAs(
    manager: EntityManager,
    poll: DatePoll,
    state: DatePollState,
    decidedSlotId: string | null,
    { by, reason }: Closing,
  ): Promise<void> {
    const closed = { state, decidedSlotId, closedAt: this.clock.now(), closedBy: by, closingReason: reason };
    await manager.update(DatePoll, { countyId: poll.countyId, id: poll.id }, closed);
    Object.assign(poll, closed);
    await this.letters.closed(poll);
    await this.transaction.afterCommit(async () => this.news.tell(poll.countyId, poll.id));
  }

  private async announce(
    manager: EntityManager,
    poll: DatePoll,
    before: Conference,
    winner: DateSlot | null,
  ): Promise<void> {
    const kept = winner && winner.heldOn === before.heldOn && winner.startsAt === before.startsAt;
    if (kept) await this.conferenceLetters.keepDate(manager, before, poll);
    await this.letters.tellStaff(poll, winner ? 'POLL_DECIDED_NOTICE' : 'POLL_UNDECIDED_NOTICE');
  }
}

async function isNewest(
  manager: EntityManager,
  { countyId, conferenceId, revision }: DatePoll,
): Promise<boolean> {
  const newest = await manager.findOne(DatePoll, {
    where: { countyId, conferenceId },
    order: { revision: 'DESC' },
  });
  return newest?.revision === revision;
}

function slotLost(lost: SlotLost): DomainError {
  const whole = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
  const sentence = { pl: whole(LOST[lost].pl), en: whole(LOST[lost].en) };
  return new DomainError(lost === 'IN_THE_PAST' ? 'INVALID' : lost, sentence, 'input.slotId');
}
