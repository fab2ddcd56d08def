import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Conference, ConferenceDates } from '@beczka/cycles';
import { Clock, CountyService, type IsoDay } from '@beczka/tenancy';
import type { PlanningLimits } from './working-calendar.js';

/** Gathers what decides whether a conference can be held on a day. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly counties: CountyService,
    private readonly dates: ConferenceDates,
    private readonly clock: Clock,
  ) {}

  /** Limits that hold for every day of the conference's window and every other day named. */
  async limits(
    manager: EntityManager,
    conference: Conference,
    otherDays: readonly IsoDay[] = [],
  ): Promise<PlanningLimits> {
    return (await this.limitsOfEach(manager, [conference], otherDays)).get(conference.id)!;
  }

  /** {@link limits} for conferences of one county, by conference, in as many statements as for one. */
  async limitsOfEach(
    manager: EntityManager,
    conferences: readonly Conference[],
    otherDays: readonly IsoDay[] = [],
  ): Promise<Map<string, PlanningLimits>> {
    const windows = conferences.flatMap(({ windowFrom, windowTo }) => [windowFrom, windowTo]);
    const days = [...otherDays, ...windows].sort();
    const [from, to] = [days[0]!, days.at(-1)!];
    const limits = await this.dates.limits(manager, conferences, from, to);
    const calendar = await this.calendar(manager, conferences[0]!.countyId, from, to);
    return new Map(
      conferences.map(({ id, windowFrom, windowTo }) => [
        id,
        {
          ...limits.get(id)!,
          ...calendar,
          window: { from: windowFrom, to: windowTo },
          today: this.clock.today(),
        },
      ]),
    );
  }

  /** Holidays of all years that the days touch, and every winter break of the county's voivodeship. */
  async calendar(
    manager: EntityManager,
    countyId: string,
    from: IsoDay,
    to: IsoDay,
  ): Promise<Pick<PlanningLimits, 'voivodeshipCode' | 'calendar'>> {
    const { voivodeshipCode } = await this.counties.get(countyId);
    const holidays = await manager.query(
      `SELECT to_char(day, 'YYYY-MM-DD') AS day, name FROM public_holiday
       WHERE extract(year FROM day) BETWEEN extract(year FROM $1::date) AND extract(year FROM $2::date) ORDER BY day`,
      [from, to],
    );
    const winterBreaks = await manager.query(
      `SELECT voivodeship_code AS "voivodeshipCode", school_year AS "schoolYear",
              to_char(starts_on, 'YYYY-MM-DD') AS start, to_char(ends_on, 'YYYY-MM-DD') AS end
       FROM winter_break WHERE voivodeship_code = $1`,
      [voivodeshipCode],
    );
    return { voivodeshipCode, calendar: { holidays, winterBreaks } };
  }
}
