import { Injectable } from '@nestjs/common';
import { forbidden, Role, type StaffCaller } from '@beczka/identity';
import { Clock, CountyTransaction, invalid, type IsoDay } from '@beczka/tenancy';
import { DateTime } from 'luxon';
import type { OwnDaysInput } from './own-days.inputs.js';

/** How far ahead days can be kept, and so how many at once. */
const DAYS_AHEAD = 400;

/**
 * Days that an expert keeps for themselves, in all of their counties at once: no county can give them to a conference,
 * and none learns what they are for.
 */
@Injectable()
export class OwnDays {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
  ) {}

  /** From today on, in calendar order. */
  list(staff: StaffCaller): Promise<IsoDay[]> {
    const counties = staff.memberships.map(({ countyId }) => countyId);
    if (!counties.length) return Promise.resolve([]);
    return this.transaction.read(counties, async (manager) => {
      const rows: { day: IsoDay }[] = await manager.query(
        `SELECT to_char(day, 'YYYY-MM-DD') AS day FROM own_busy_days($1, $2, 'infinity') AS own (day)`,
        [staff.userId, this.clock.today()],
      );
      return rows.map(({ day }) => day);
    });
  }

  /**
   * Keeps these days free of conferences; repeating it changes nothing. Days on which a conference is held already stay
   * the conference's. Throws INVALID at the field, FORBIDDEN for whoever is an expert nowhere.
   */
  keep(staff: StaffCaller, input: OwnDaysInput): Promise<void> {
    const today = this.clock.today();
    if (input.from < today)
      throw invalid('input.from', {
        pl: 'Podaj dzień dzisiejszy lub późniejszy.',
        en: 'Give today or a later day.',
      });
    if (input.to < input.from)
      throw invalid('input.to', {
        pl: 'Ostatni dzień nie może być wcześniejszy niż pierwszy.',
        en: 'The last day cannot be before the first.',
      });
    if (input.to > DateTime.fromISO(today).plus({ days: DAYS_AHEAD }).toISODate()!)
      throw invalid('input.to', {
        pl: 'Podaj dzień nie dalej niż za 13 miesięcy.',
        en: 'Give a day no more than 13 months ahead.',
      });
    return this.change('keep_days', staff, input);
  }

  /** Lets conferences be held on these days again. Throws FORBIDDEN as {@link keep}. */
  free(staff: StaffCaller, input: OwnDaysInput): Promise<void> {
    return this.change('free_days', staff, input);
  }

  private async change(
    how: 'keep_days' | 'free_days',
    staff: StaffCaller,
    { from, to }: OwnDaysInput,
  ): Promise<void> {
    const asExpert = staff.memberships.find(({ role }) => role === Role.EXPERT);
    if (!asExpert) throw forbidden();
    await this.transaction.write(asExpert.countyId, (manager) =>
      manager.query(`SELECT ${how}($1, $2, $3)`, [staff.userId, from, to]),
    );
  }
}
