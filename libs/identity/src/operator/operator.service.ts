import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v4, v7 } from 'uuid';
import { JobPublisher } from '@beczka/jobs';
import {
  AuditLog,
  Clock,
  CountyContext,
  type CountyProfile,
  CountyService,
  CountyTransaction,
  notFound,
} from '@beczka/tenancy';
import type { StaffCaller } from '../access/caller.js';
import { type CountyManager, CountyStanding, CountyState } from './county-standing.entity.js';
import {
  countyClosed,
  isManagedAlready,
  isMemberAlready,
  isOperator,
  noAccount,
  operatorsOnly,
} from '../identity.errors.js';
import type { InviteFirstManagerInput } from './operator.inputs.js';

interface CountyRow {
  id: string;
  office_name: string;
  staff: number;
  managers: (Omit<CountyManager, 'since' | 'lastSignInAt'> & {
    since: string;
    lastSignInAt: string | null;
  })[];
  closed_at: Date | null;
  reason: string | null;
}

type Outcome = 'DONE' | 'MISSING' | 'NOT_ALLOWED' | 'MANAGED' | 'MEMBER' | 'OPERATOR';

/** What those who run the platform do with counties. The database asks once more whether it is an operator who acts. */
@Injectable()
export class OperatorService {
  constructor(
    private readonly source: DataSource,
    private readonly transaction: CountyTransaction,
    private readonly counties: CountyService,
    private readonly clock: Clock,
    private readonly publisher: JobPublisher,
    private readonly log: AuditLog,
  ) {}

  /** Works in a county in an operator's name, which its log will tell. */
  enter<T>({ userId: id, name }: StaffCaller, countyId: string, work: () => Promise<T>): Promise<T> {
    return CountyContext.run([countyId], work, { ...CountyContext.actor(), kind: 'OPERATOR', id, name });
  }

  /** All counties of the register, by code. */
  async list(operatorId: string): Promise<CountyStanding[]> {
    const register = await this.counties.all();
    const rows: CountyRow[] = await this.source.query('SELECT * FROM counties_for_operator($1)', [
      operatorId,
    ]);
    const opened = new Map(rows.map((row) => [row.id, standing(row)]));
    return [...register.keys()].sort().map((id) => opened.get(id) ?? neverOpened(id));
  }

  /** Throws NOT_FOUND for a code that no county has. */
  async one(operatorId: string, countyId: string): Promise<CountyStanding> {
    const found = (await this.list(operatorId)).find((one) => one.countyId === countyId);
    if (!found) throw notFound();
    return found;
  }

  /** Opens a county with nobody in it yet, and tells whether it is newly open. Throws COUNTY_CLOSED. */
  async open(operator: StaffCaller, profile: CountyProfile): Promise<boolean> {
    const { countyId, officeName, contactName, contactPhone, contactEmail } = profile;
    const values = [countyId, operator.userId, officeName, contactName, contactPhone, contactEmail];
    const [{ outcome }] = await this.enter(operator, countyId, () =>
      this.transaction.write(countyId, (manager) =>
        manager.query('SELECT open_new_county($1, $2, $3, $4, $5, $6) AS outcome', values),
      ),
    );
    if (outcome === 'NOT_ALLOWED') throw operatorsOnly();
    if (outcome === 'CLOSED') throw countyClosed();
    return outcome === 'OPENED';
  }

  /**
   * Makes somebody the manager of an open county that nobody manages yet, and owes them the mail with a link. Throws CONFLICT where a manager has signed in, INVALID at `input.managerEmail` for a member or an operator.
   */
  async inviteFirstManager(operator: StaffCaller, input: InviteFirstManagerInput): Promise<void> {
    const { countyId, managerEmail, managerName, managerLanguage } = input;
    await this.change(operator, countyId, 'invite_first_manager($1, $2, $3, $4, $5, $6, $7, $8)', [
      ...[v4(), managerEmail, managerName, managerLanguage, v7()],
      this.clock.now(),
    ]);
    await this.transaction.afterCommit(async () => this.publisher.publish('sign-in-link.send', {}));
  }

  /**
   * From the next request on staff and participants are refused, and no job begins; what is due waits. Closing what is
   * closed changes nothing. Throws NOT_FOUND for a county that was never opened.
   */
  async close(operator: StaffCaller, countyId: string, reason: string): Promise<void> {
    const values = [reason, this.clock.now()];
    await this.change(operator, countyId, 'close_county($1, $2, $3, $4)', values, 'CLOSED');
  }

  /** Everything goes on; the sweep finds what became due meanwhile, and mail that came too late is not sent. As above. */
  async reopen(operator: StaffCaller, countyId: string): Promise<void> {
    await this.change(operator, countyId, 'reopen_county($1, $2)', [], 'REOPENED');
  }

  /**
   * Ends every session of the account of this address and its sign-in links that were not used; each of its counties is
   * told, with the reason. Throws INVALID at `input.email` for an address that has no account.
   */
  async endSessionsOf({ userId }: StaffCaller, email: string, reason: string): Promise<void> {
    const [{ outcome }] = await this.source.query(
      'SELECT end_account_sessions($1, $2, $3, $4, $5) AS outcome',
      [userId, email, reason, this.clock.now(), CountyContext.actor().origin ?? null],
    );
    if (outcome === 'MISSING') throw noAccount();
    assertDone(outcome);
  }

  private async change(
    operator: StaffCaller,
    countyId: string,
    call: string,
    values: unknown[],
    event?: string,
  ): Promise<void> {
    const work = async (manager: EntityManager) => {
      const [{ outcome }] = await manager.query(`SELECT ${call} AS outcome`, [
        ...[countyId, operator.userId],
        ...values,
      ]);
      assertDone(outcome);
      const subject = { type: 'COUNTY_PROFILE', id: countyId };
      if (event) await this.log.record(countyId, { action: event, subject });
    };
    await this.enter(operator, countyId, () => this.transaction.write(countyId, work));
  }
}

function assertDone(outcome: Outcome): void {
  switch (outcome) {
    case 'DONE':
      return;
    case 'MISSING':
      throw notFound();
    case 'NOT_ALLOWED':
      throw operatorsOnly();
    case 'MANAGED':
      throw isManagedAlready();
    case 'MEMBER':
      throw isMemberAlready('input.managerEmail');
    case 'OPERATOR':
      throw isOperator();
  }
}

const standing = ({ id, office_name, staff, managers, closed_at, reason }: CountyRow): CountyStanding => ({
  countyId: id,
  state: closed_at ? CountyState.CLOSED : CountyState.OPEN,
  officeName: office_name,
  staffCount: staff,
  managers: managers.map(({ since, lastSignInAt, ...person }) => ({
    ...person,
    since: new Date(since),
    lastSignInAt: lastSignInAt === null ? null : new Date(lastSignInAt),
  })),
  closedAt: closed_at,
  closedReason: reason,
});

const neverOpened = (countyId: string): CountyStanding => ({
  countyId,
  state: CountyState.NEW,
  officeName: null,
  staffCount: 0,
  managers: [],
  closedAt: null,
  closedReason: null,
});
