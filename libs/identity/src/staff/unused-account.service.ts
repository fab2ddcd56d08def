import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, keptSince, REMOVED_AT_ONCE, removeAll, RETENTION } from '@beczka/tenancy';

/** Accounts that no county, no operator's right and no record has needed for a year. */
@Injectable()
export class UnusedAccountService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async hasAny(): Promise<boolean> {
    const [{ due }] = await this.source.query('SELECT unused_accounts_due($1) AS due', [this.unusedBefore()]);
    return due;
  }

  async remove(): Promise<void> {
    await removeAll(async () => {
      const values = [this.unusedBefore(), REMOVED_AT_ONCE];
      const [{ looked }] = await this.source.query('SELECT remove_unused_accounts($1, $2) AS looked', values);
      return looked;
    });
  }

  private unusedBefore(): Date {
    return keptSince(RETENTION.unusedAccount, this.clock.now());
  }
}
