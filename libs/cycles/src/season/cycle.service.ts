import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Role, StaffService } from '@beczka/identity';
import { type CancelInput, Clock, CountyTransaction, invalid, notFound } from '@beczka/tenancy';
import { atField, cycleIsCancelled, cycleWasHeld, seasonHasCycle } from '../conference/conference.errors.js';
import { ConferenceDates } from '../conference/conference-dates.service.js';
import { Conference, ConferenceState, wasHeld } from '../conference/conference.entity.js';
import { refuseForeignVenue } from '../conference/conference.service.js';
import { Cycle, CycleState } from './cycle.entity.js';
import type { CreateCycleInput, UpdateCycleInput } from './cycle.inputs.js';
import { monthOfSeason, movedBy, monthsUntil } from './season-plan.js';
import { type ConferenceTemplate, SeasonTemplate } from './season-template.entity.js';
import { TakenDays } from '../expert-day/taken-day.service.js';

const DEFAULT_MINIMUM_GAP_DAYS = 14;

@Injectable()
export class CycleService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly staff: StaffService,
    private readonly dates: ConferenceDates,
    private readonly days: TakenDays,
  ) {}

  /** The newest season first. */
  list(countyId: string): Promise<Cycle[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.find(Cycle, {
        where: { countyId },
        order: { seasonStartYear: 'DESC', createdAt: 'DESC', id: 'DESC' },
      }),
    );
  }

  /** Throws NOT_FOUND. */
  async get(countyId: string, id: string): Promise<Cycle> {
    const cycle = await this.transaction.read(countyId, (manager) =>
      manager.findOneBy(Cycle, { countyId, id }),
    );
    if (!cycle) throw notFound();
    return cycle;
  }

  /**
   * Copies a template of the county into a cycle; each window is the whole month. Sent twice with one key it is made once.
   * Throws INVALID, and ANOTHER_CYCLE at `input.another` for a season that has a cycle already, unless one more is asked
   * for.
   */
  async create(input: CreateCycleInput): Promise<Cycle> {
    const { countyId, title, seasonStartYear, templateId, expertId = null, venueId = null } = input;
    await this.refuseForeignExpert(countyId, expertId);
    return this.transaction.write(countyId, async (manager) => {
      const template = await manager.findOneBy(SeasonTemplate, { countyId, id: templateId });
      if (!template) {
        throw invalid('input.templateId', {
          pl: 'Wybierz szablon z listy.',
          en: 'Choose a template from the list.',
        });
      }
      await refuseForeignVenue(manager, countyId, venueId);
      await lockSeason(manager, countyId, seasonStartYear);
      const made = input.key ? await manager.findOneBy(Cycle, { countyId, id: input.key }) : null;
      if (made?.title === title && made.seasonStartYear === seasonStartYear) return made;
      if (!input.another) await refuseSecondCycle(manager, countyId, seasonStartYear);
      // A form gone back to and filled in otherwise means another.
      const id = (made ? null : input.key) ?? uuid();
      const minimumGapDays = input.minimumGapDays ?? DEFAULT_MINIMUM_GAP_DAYS;
      await manager.insert(Cycle, { countyId, id, title, seasonStartYear, expertId, minimumGapDays });
      await manager.insert(
        Conference,
        monthsFrom(template, input.firstMonth).map(({ month, ...conference }, nth) => {
          const window = monthOfSeason(seasonStartYear, month);
          const own = { countyId, id: uuid(), cycleId: id, ordinal: nth + 1, venueId };
          return { ...conference, ...own, windowFrom: window.from, windowTo: window.to };
        }),
      );
      return manager.findOneByOrFail(Cycle, { countyId, id });
    });
  }

  /**
   * Changes what is given. Another expert takes over the dates that are still ahead. Throws EXPERT_TAKEN with nothing
   * changed when one of those days is taken, NOT_FOUND, INVALID, and CONFLICT for a cancelled cycle.
   */
  async update({ countyId, id, title, expertId, venueId, minimumGapDays }: UpdateCycleInput): Promise<Cycle> {
    return this.transaction.write(countyId, async (manager) => {
      const cycle = await lockCycle(manager, countyId, id);
      if (expertId !== undefined && expertId !== cycle.expertId) {
        await this.refuseForeignExpert(countyId, expertId);
        await this.handOver(manager, cycle, expertId).catch(atField('input.expertId'));
        cycle.expertId = expertId;
      }
      if (venueId) {
        await refuseForeignVenue(manager, countyId, venueId);
        const without = { countyId, cycleId: id, state: ConferenceState.PLANNED, venueId: IsNull() };
        await manager.update(Conference, without, { venueId });
      }
      cycle.title = title ?? cycle.title;
      cycle.minimumGapDays = minimumGapDays ?? cycle.minimumGapDays;
      return manager.save(Cycle, cycle);
    });
  }

  /** Calls off the cycle and what of it is still ahead. Throws NOT_FOUND, and CONFLICT when nothing is left to call off. */
  cancel({ countyId, id, reason }: CancelInput, by: string): Promise<Cycle> {
    return this.transaction.write(countyId, async (manager) => {
      const cycle = await lockCycle(manager, countyId, id);
      const conferences = await lockConferences(manager, cycle);
      const ahead = this.ahead(conferences);
      if (conferences.length > 0 && ahead.length === 0) throw cycleWasHeld();
      Object.assign(cycle, { state: CycleState.CANCELLED, cancellationReason: reason });
      await manager.save(Cycle, cycle);
      for (const conference of ahead) await this.dates.cancel(manager, conference, { reason, by });
      return cycle;
    });
  }

  private async handOver(manager: EntityManager, cycle: Cycle, expertId: string | null): Promise<void> {
    const dated = this.ahead(await lockConferences(manager, cycle))
      .filter(({ state }) => state === ConferenceState.DATED)
      // In calendar order, so that two counties that want the same days of one expert cannot wait for each other.
      .sort((one, other) => one.heldOn!.localeCompare(other.heldOn!));
    for (const conference of dated) {
      if (expertId) await this.days.takeExpert(manager, expertId, conference.heldOn!, conference);
    }
    for (const conference of dated) {
      const kept = expertId ? { expertId, heldOn: conference.heldOn! } : undefined;
      await this.days.releaseExpert(manager, conference, kept);
    }
  }

  private ahead(conferences: Conference[]): Conference[] {
    return conferences.filter((conference) => !wasHeld(conference, this.clock.today()));
  }

  private async refuseForeignExpert(countyId: string, expertId: string | null): Promise<void> {
    if (expertId === null) return;
    const found = await this.staff.member(countyId, expertId);
    if (found?.role === Role.EXPERT && found.accepted) return;
    throw invalid('input.expertId', {
      pl: 'Wybierz eksperta z listy osób tego powiatu.',
      en: 'Choose an expert from the list of this county.',
    });
  }
}

/** The template's conferences, the first of them in another month if one is given. Throws INVALID at `input.firstMonth`. */
function monthsFrom({ conferences }: SeasonTemplate, firstMonth?: number | null): ConferenceTemplate[] {
  const [first] = conferences;
  if (!first || !firstMonth) return conferences;
  const distance = monthsUntil(first.month, firstMonth);
  return conferences.map((conference) => {
    const month = movedBy(conference.month, distance);
    if (month !== undefined) return { ...conference, month };
    throw invalid('input.firstMonth', {
      pl: 'Wszystkie konferencje muszą się zmieścić do czerwca. Wybierz wcześniejszy miesiąc.',
      en: 'All conferences have to fit in before July. Choose an earlier month.',
    });
  });
}

/** Of two forms sent at once, the second waits for the first and then sees its cycle. */
async function lockSeason(manager: EntityManager, countyId: string, seasonStartYear: number): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `cycle ${countyId} ${seasonStartYear}`,
  ]);
}

async function refuseSecondCycle(
  manager: EntityManager,
  countyId: string,
  seasonStartYear: number,
): Promise<void> {
  const present = await manager.findOneBy(Cycle, { countyId, seasonStartYear, state: CycleState.ACTIVE });
  if (present) throw seasonHasCycle(present.title, seasonStartYear);
}

async function lockCycle(manager: EntityManager, countyId: string, id: string): Promise<Cycle> {
  const cycle = await manager.findOne(Cycle, {
    where: { countyId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!cycle) throw notFound();
  if (cycle.state === CycleState.CANCELLED) throw cycleIsCancelled();
  return cycle;
}

/** All conferences of a locked cycle that have not been cancelled, locked in their order. */
function lockConferences(manager: EntityManager, { countyId, id }: Cycle): Promise<Conference[]> {
  return manager.find(Conference, {
    where: { countyId, cycleId: id, state: Not(ConferenceState.CANCELLED) },
    order: { ordinal: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}
