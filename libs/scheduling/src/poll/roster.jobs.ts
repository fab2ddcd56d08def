import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cycle, CycleState } from '@beczka/cycles';
import { type CountyJob, DueSource, JobPublisher, OnJob } from '@beczka/jobs';
import { Clock, CountyTransaction } from '@beczka/tenancy';
import { PollNews } from '../cockpit/poll-news.js';
import { RegistrationService } from '../registration/registration.service.js';
import { WelcomeService } from './welcome.service.js';

/**
 * Follows who comes, comes back and leaves: open polls ask newcomers and wait for leavers no longer, and newcomers are
 * invited to the conferences that have a date, where leavers give their places back. Whoever was put off the list together
 * with others is left alone until that can be undone no more: nothing of theirs is given away before.
 */
@Injectable()
export class RosterJobs {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly arrivals: WelcomeService,
    private readonly registrations: RegistrationService,
    private readonly publisher: JobPublisher,
    private readonly news: PollNews,
    private readonly clock: Clock,
  ) {}

  @OnJob('roster.follow')
  async follow({ countyId }: CountyJob): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      // Whoever opens a poll or sets a date holds the cycle meanwhile. With the cycles held here, either that is done
      // and is seen below, or it is still to come and will see the people marked: nobody falls in between.
      const cycles = await manager.find(Cycle, {
        where: { countyId, state: CycleState.ACTIVE },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const { came, left } = await takeMarked(manager, countyId, this.clock.now());
      if (left.length) {
        await this.letGo(manager, countyId, left);
        await this.registrations.letGo(manager, countyId, left);
      }
      if (came.length) await this.arrivals.welcome(manager, countyId, cycles, came);
      if (came.length || left.length) await this.transaction.afterCommit(() => this.news.tellOpen(countyId));
    });
  }

  @DueSource('roster.follow')
  async countiesToFollow(counties: string[], now: Date): Promise<string[]> {
    const rows: { county_id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT DISTINCT county_id FROM participant p
         WHERE county_id = ANY ($1) AND unnoticed AND id NOT IN (SELECT may_come_back(p.county_id, $2))`,
        [counties, now],
      ),
    );
    return rows.map((row) => row.county_id);
  }

  /**
   * A poll that waited for nobody else can be decided now. An answer that was under way while its person's data were
   * removed has come by now: its comment goes as well.
   */
  private async letGo(manager: EntityManager, countyId: string, people: string[]): Promise<void> {
    await manager.query(
      `UPDATE poll_invitation i SET unsettled = true, comment = CASE WHEN t.erased_at IS NULL THEN i.comment END
       FROM date_poll p, participant t
       WHERE i.county_id = $1 AND p.county_id = $1 AND p.id = i.poll_id AND p.state = 'OPEN'
         AND i.participant_id = ANY ($2) AND t.county_id = $1 AND t.id = i.participant_id`,
      [countyId, people],
    );
    await this.transaction.afterCommit(async () => this.publisher.publish('date-poll.settle', { countyId }));
  }
}

/** Takes the marks away; those whom somebody is changing at this moment keep theirs until next time. */
async function takeMarked(
  manager: EntityManager,
  countyId: string,
  now: Date,
): Promise<{ came: string[]; left: string[] }> {
  const [rows]: [{ id: string; active: boolean }[], number] = await manager.query(
    `UPDATE participant p SET unnoticed = false
     FROM (SELECT id FROM participant
           WHERE county_id = $1 AND unnoticed AND id NOT IN (SELECT may_come_back($1, $2))
           FOR NO KEY UPDATE SKIP LOCKED) marked
     WHERE p.county_id = $1 AND p.id = marked.id
     RETURNING p.id, p.deactivated_at IS NULL AS active`,
    [countyId, now],
  );
  const ids = (active: boolean) => rows.filter((row) => row.active === active).map(({ id }) => id);
  return { came: ids(true), left: ids(false) };
}
