import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Conference, ConferenceDates } from '@beczka/cycles';
import { ParticipantService } from '@beczka/partners';
import { Clock, CountyTransaction, invalid, invalidFields } from '@beczka/tenancy';
import { PlanningService } from '../calendar/planning.service.js';
import { PollLetters } from '../letter/poll-letters.service.js';
import { answersAreIn, notOpen, tooManySlots } from './date-poll.errors.js';
import { DatePoll, DatePollState } from './date-poll.entity.js';
import { type AddDateSlotInput, type ExtendDatePollInput, MOST_SLOTS } from './date-poll.inputs.js';
import { DatePollService, lockPoll } from './date-poll.service.js';
import { DateSlot } from './date-slot.entity.js';
import { addedSlotFaults, lateDeadline } from './draft-rules.js';
import { PollNews } from '../cockpit/poll-news.js';

/** What can be changed of a poll while people answer it. */
@Injectable()
export class OpenPollService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly dates: ConferenceDates,
    private readonly planning: PlanningService,
    private readonly participants: ParticipantService,
    private readonly polls: DatePollService,
    private readonly letters: PollLetters,
    private readonly news: PollNews,
  ) {}

  /** Gives people longer. Throws INVALID at `input.deadline`, NOT_FOUND, and CONFLICT for what is not open. */
  extend({ countyId, id, deadline }: ExtendDatePollInput): Promise<DatePoll> {
    return this.change(countyId, id, async (manager, poll, conference) => {
      const slots = await manager.findBy(DateSlot, { countyId, pollId: id });
      this.refuseDeadline(deadline, poll, slots, conference);
      const extended = { deadline, deadlineRevision: poll.deadlineRevision + 1 };
      await manager.update(DatePoll, { countyId, id }, extended);
      Object.assign(poll, extended);
      await this.letters.extended(manager, poll);
      // Somebody who came when it was too late to answer has time now.
      const people = await this.participants.invitable(manager, countyId);
      await this.polls.ask(
        manager,
        poll,
        people.map(({ participantId }) => participantId),
      );
    });
  }

  /**
   * Offers one date more: those who have answered are asked about it, the others find it among the rest. Sent twice with
   * one key it is added once. Throws INVALID at the field, NOT_FOUND, and CONFLICT for what is not open or only waits to
   * be decided.
   */
  addSlot({ countyId, id, key, heldOn, startsAt, overrideReason }: AddDateSlotInput): Promise<DatePoll> {
    return this.change(countyId, id, async (manager, poll, conference) => {
      const slots = await manager.find(DateSlot, {
        where: { countyId, pollId: id },
        order: { heldOn: 'ASC', startsAt: 'ASC' },
      });
      const slot = { heldOn, startsAt, overrideReason: overrideReason ?? null };
      const sent = slots.find((one) => one.id === key.toLowerCase());
      if (sent?.heldOn === heldOn && sent.startsAt === startsAt) return;
      const now = this.clock.now();
      if (poll.deadline <= now) throw answersAreIn();
      if (slots.length >= MOST_SLOTS) throw tooManySlots(MOST_SLOTS);
      // A day gone by is refused whatever the limits; one far back would be no day to Postgres.
      const days = heldOn >= this.clock.today() ? [heldOn] : [];
      const faults = addedSlotFaults(
        slot,
        { slots, deadline: poll.deadline },
        {
          now,
          limits: await this.planning.limits(manager, conference, days),
          durationMinutes: conference.durationMinutes,
        },
      );
      if (faults.length)
        throw invalidFields(faults.map(({ field, sentence }) => ({ field: `input.${field}`, sentence })));
      // Somebody else's key would be a date of another poll.
      const added = await manager
        .createQueryBuilder()
        .insert()
        .into(DateSlot)
        .values({ countyId, id: key, pollId: id, ...slot, addedAt: now })
        .orIgnore()
        .returning('id')
        .execute();
      if (!added.raw.length)
        throw invalid('input.key', {
          pl: 'Odśwież stronę i dodaj termin jeszcze raz.',
          en: 'Reload the page and add the date again.',
        });
      await this.letters.slotAdded(manager, poll);
    });
  }

  /** One transaction that holds an open poll; those who watch it hear of it. */
  private change(
    countyId: string,
    id: string,
    work: (manager: EntityManager, poll: DatePoll, conference: Conference) => Promise<void>,
  ): Promise<DatePoll> {
    return this.transaction.write(countyId, async (manager) => {
      const { poll, conference } = await lockPoll(manager, this.dates, countyId, id);
      if (poll.state !== DatePollState.OPEN) throw notOpen();
      await work(manager, poll, conference);
      await this.transaction.afterCommit(async () => this.news.tell(countyId, id));
      return poll;
    });
  }

  private refuseDeadline(deadline: Date, poll: DatePoll, slots: DateSlot[], { heldOn }: Conference): void {
    if (deadline <= poll.deadline || deadline <= this.clock.now()) {
      throw invalid('input.deadline', {
        pl: 'Podaj dzień i godzinę późniejsze niż obecny termin odpowiedzi.',
        en: 'Give a day and time later than the present deadline.',
      });
    }
    const tooLate = lateDeadline(deadline, slots, heldOn);
    if (tooLate) throw invalid('input.deadline', tooLate);
  }
}
