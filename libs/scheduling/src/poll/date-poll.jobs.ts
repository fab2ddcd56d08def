import { Injectable } from '@nestjs/common';
import { type CountyJob, DueSource, OnJob } from '@beczka/jobs';
import { Clock, CountyTransaction } from '@beczka/tenancy';
import { DatePollService } from './date-poll.service.js';
import { DecisionService, LEAVING_CAN_BE_UNDONE } from './decision.service.js';

const DUE_TO_OPEN = `p.state = 'DRAFT' AND p.opens_at <= $2 AND p.opening_failed_at IS NULL`;

const DUE_TO_SETTLE = `p.state = 'OPEN' AND (p.deadline <= $2 OR EXISTS (
  SELECT FROM poll_invitation i WHERE i.county_id = p.county_id AND i.poll_id = p.id AND i.unsettled))
  AND NOT ${LEAVING_CAN_BE_UNDONE}`;

/** What polls do by themselves: open at their time, and be decided. */
@Injectable()
export class DatePollJobs {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly polls: DatePollService,
    private readonly decisions: DecisionService,
  ) {}

  @OnJob('date-poll.open')
  async open({ countyId }: CountyJob): Promise<void> {
    await eachOf(await this.due(countyId, DUE_TO_OPEN), (id) => this.polls.openDue(countyId, id));
  }

  @OnJob('date-poll.settle')
  async settle({ countyId }: CountyJob): Promise<void> {
    await eachOf(await this.due(countyId, DUE_TO_SETTLE), (id) => this.decisions.settle(countyId, id));
  }

  @DueSource('date-poll.open')
  countiesToOpen(counties: string[], now: Date): Promise<string[]> {
    return this.countiesWith(DUE_TO_OPEN, counties, now);
  }

  @DueSource('date-poll.settle')
  countiesToSettle(counties: string[], now: Date): Promise<string[]> {
    return this.countiesWith(DUE_TO_SETTLE, counties, now);
  }

  private async due(countyId: string, condition: string): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(countyId, (manager) =>
      manager.query(
        `SELECT p.id FROM date_poll p WHERE p.county_id = $1 AND ${condition} ORDER BY p.deadline, p.id`,
        [countyId, this.clock.now()],
      ),
    );
    return rows.map(({ id }) => id);
  }

  private async countiesWith(condition: string, counties: string[], now: Date): Promise<string[]> {
    const rows: { county_id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT DISTINCT p.county_id FROM date_poll p WHERE p.county_id = ANY ($1) AND ${condition}`,
        [counties, now],
      ),
    );
    return rows.map((row) => row.county_id);
  }
}

/** One after another; a poll that fails holds up no other, and is told when all have had their turn. */
async function eachOf(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  for (const id of ids) await work(id).catch((error: unknown) => failures.push(error));
  if (failures.length) throw failures[0];
}
