import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { PrivacyNoticeService } from '@beczka/partners';
import { Clock, CountyTransaction, type IsoDay, notFound } from '@beczka/tenancy';
import { ErasureService } from './erasure.service.js';
import type { Retention } from './retention.entity.js';

const PREVIEW_DAYS = 30;
/** Removed between two looks; each person is a transaction of their own, so what was done stays done. */
const AT_ONCE = 50;

/**
 * People whose last cycle, or listing if they have been asked in none since, was before the day `$2`. A cycle ends with its
 * last conference; somebody belongs to it who was asked for a date of it or written to about one. Who is on the list stays
 * while the county has a conference ahead on the day `$3`: they are about to be asked.
 */
const OVER = `
  FROM participant p
  WHERE p.county_id = $1 AND p.erased_at IS NULL AND (p.listed_at AT TIME ZONE 'Europe/Warsaw')::date < $2::date
    AND (p.deactivated_at IS NOT NULL OR NOT EXISTS (
      SELECT FROM conference c JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id AND y.state = 'ACTIVE'
      WHERE c.county_id = $1 AND c.state <> 'CANCELLED' AND coalesce(c.held_on, c.window_to) >= $3::date))
    AND NOT EXISTS (
      SELECT FROM conference c
      WHERE c.county_id = $1 AND coalesce(c.held_on, c.window_to) >= $2::date AND c.cycle_id IN (
        SELECT asked.cycle_id FROM poll_invitation i
        JOIN date_poll d ON d.county_id = $1 AND d.id = i.poll_id
        JOIN conference asked ON asked.county_id = $1 AND asked.id = d.conference_id
        WHERE i.county_id = $1 AND i.participant_id = p.id
        UNION
        SELECT told.cycle_id FROM message m
        JOIN conference told ON told.county_id = $1 AND told.id = m.subject_id
        WHERE m.county_id = $1 AND m.participant_id = p.id))`;

/** Removes people's data once the time is over for which the county keeps them. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly erasures: ErasureService,
    private readonly notices: PrivacyNoticeService,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND. */
  get(countyId: string): Promise<Retention> {
    return this.transaction.read(countyId, async (manager) => {
      const months = await monthsOf(manager, countyId);
      const soon = DateTime.fromISO(this.clock.today()).plus({ days: PREVIEW_DAYS });
      const [{ count }] = await manager.query(`SELECT count(*)::int AS count ${OVER}`, [
        countyId,
        soon.minus({ months }).toISODate(),
        soon.toISODate(),
      ]);
      return { months, soonOver: count };
    });
  }

  /** Throws NOT_FOUND. The notice says so as well, in the version given back, unless it is the county's own. What is over by then is removed on the next day, for whoever sees that it was a slip. */
  set(countyId: string, months: number): Promise<number | null> {
    return this.transaction.write(countyId, async (manager) => {
      const [, found]: [unknown, number] = await manager.query(
        'UPDATE county_profile SET kept_months = $2 WHERE county_id = $1',
        [countyId, months],
      );
      if (!found) throw notFound();
      return this.notices.renewDefault(countyId);
    });
  }

  /** Those of these counties where nobody has looked today; a day ahead is of a clock that was wrong. */
  async countiesToCheck(counties: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT county_id AS id FROM county_profile
         WHERE county_id = ANY ($1) AND people_checked_on IS DISTINCT FROM $2::date`,
        [counties, this.clock.today()],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Removes, in portions, the data of those whose time is over; then the county has been looked at for today. Whoever is put
   * back on the list, or asked, while this is going on is looked at once more under the lock that removes them.
   */
  async removeOver(countyId: string): Promise<void> {
    const today = this.clock.today();
    for (;;) {
      const people = await this.transaction.read(countyId, (manager) => over(manager, countyId, today));
      for (const id of people) {
        await this.erasures.erase(
          countyId,
          id,
          async (manager) => (await over(manager, countyId, today, id)).length > 0,
        );
      }
      if (people.length < AT_ONCE) break;
    }
    await this.transaction.write(countyId, (manager) =>
      manager.query('UPDATE county_profile SET people_checked_on = $2 WHERE county_id = $1', [
        countyId,
        today,
      ]),
    );
  }
}

/** Whose time is over, or whether one person's is. A clock that is wrong removes nobody: by the database's own as well it must be over. */
async function over(
  manager: EntityManager,
  countyId: string,
  today: IsoDay,
  person: string | null = null,
): Promise<string[]> {
  const months = await monthsOf(manager, countyId);
  const before = DateTime.fromISO(today).minus({ months }).toISODate();
  const [{ day, ahead }]: [{ day: string; ahead: string }] = await manager.query(
    `SELECT to_char(least($1::date, now() - make_interval(months => $2)), 'YYYY-MM-DD') AS day,
       to_char(least($3::date, now()), 'YYYY-MM-DD') AS ahead`,
    [before, months, today],
  );
  const rows: { id: string }[] = await manager.query(
    `SELECT p.id ${OVER} AND ($4::uuid IS NULL OR p.id = $4) ORDER BY p.id LIMIT $5`,
    [countyId, day, ahead, person, AT_ONCE],
  );
  return rows.map(({ id }) => id);
}

/** Throws NOT_FOUND. */
async function monthsOf(manager: EntityManager, countyId: string): Promise<number> {
  const [profile]: { months: number }[] = await manager.query(
    'SELECT kept_months AS months FROM county_profile WHERE county_id = $1',
    [countyId],
  );
  if (!profile) throw notFound();
  return profile.months;
}
