import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Conference, ConferenceState, Cycle, CycleState } from '@beczka/cycles';
import { sendableFrom } from '@beczka/notifications';
import { Clock, CountyTransaction, warsawInstant } from '@beczka/tenancy';
import { ConferenceLetters } from '../letter/conference-letters.service.js';
import { DatePoll, DatePollState } from './date-poll.entity.js';
import { DatePollService } from './date-poll.service.js';
import type { Welcome } from './welcome.entity.js';

/** Whoever comes while something is under way is asked and invited like everybody. */
@Injectable()
export class WelcomeService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly polls: DatePollService,
    private readonly letters: ConferenceLetters,
    private readonly clock: Clock,
  ) {}

  /** What {@link welcome} would do now. */
  preview(countyId: string): Promise<Welcome> {
    return this.transaction.read(countyId, async (manager) => {
      const cycles = await manager.findBy(Cycle, { countyId, state: CycleState.ACTIVE });
      const { polls, conferences } = await this.underWay(manager, countyId, cycles);
      return { polls: polls.length, conferences: conferences.length };
    });
  }

  /** Joins the caller's transaction, which holds these cycles. */
  async welcome(manager: EntityManager, countyId: string, cycles: Cycle[], people: string[]): Promise<void> {
    const { polls, conferences } = await this.underWay(manager, countyId, cycles);
    for (const poll of polls) await this.polls.ask(manager, poll, people);
    for (const conference of conferences) await this.letters.tell(manager, conference, people);
  }

  private async underWay(manager: EntityManager, countyId: string, cycles: Cycle[]) {
    const now = this.clock.now();
    const planned = await manager.findBy(Conference, { countyId, cycleId: In(cycles.map(({ id }) => id)) });
    const open = await manager.findBy(DatePoll, {
      countyId,
      conferenceId: In(planned.map(({ id }) => id)),
      state: DatePollState.OPEN,
    });
    return {
      // By the time at which a letter could go out it must still be possible to answer.
      polls: open.filter(({ deadline }) => deadline > sendableFrom(now)),
      conferences: planned.filter(
        ({ state, heldOn, startsAt }) =>
          state === ConferenceState.DATED && warsawInstant(heldOn!, startsAt!) > now,
      ),
    };
  }
}
