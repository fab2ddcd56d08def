import { Injectable } from '@nestjs/common';
import { Clock, CountyContext, CountyTransaction } from '@beczka/tenancy';
import type { EntityManager } from 'typeorm';
import { type BouncedMail, recipientMark } from './bounce-address.js';
import type { DeliveryReport } from './delivery-report.js';

/** Writes down what became of a mail after the mail server had taken it. */
@Injectable()
export class BounceService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
  ) {}

  /**
   * A report told twice, one of a message that is not there or not on its way, and one of an address that has been
   * corrected since, change nothing.
   */
  async record(
    { countyId, messageId, recipient }: BouncedMail,
    report: DeliveryReport,
    secret: Buffer,
  ): Promise<void> {
    await CountyContext.run(
      [countyId],
      () =>
        this.transaction.write(countyId, async (manager) => {
          const [reader]: { id: string; email: string | null }[] = await manager.query(
            `SELECT p.id, p.email FROM message m JOIN participant p ON p.county_id = $1 AND p.id = m.participant_id
             WHERE m.county_id = $1 AND m.id = $2`,
            [countyId, messageId],
          );
          if (!reader?.email || recipientMark(reader.email, secret) !== recipient) return;
          if (report.outcome === 'DELAYED') {
            await manager.query(
              `UPDATE message SET last_error = $3 WHERE county_id = $1 AND id = $2 AND state = 'SENT'`,
              [countyId, messageId, report.reason],
            );
          } else if ((await this.returned(manager, countyId, messageId, report)) && report.addressDead) {
            // Somebody may just be correcting it: what was sent to the old address says nothing of the new one.
            await manager.query(
              `UPDATE participant SET address_failed_at = $4, address_failure = $5
               WHERE county_id = $1 AND id = $2 AND email = $3 AND address_failed_at IS NULL`,
              [countyId, reader.id, reader.email, this.clock.now(), report.reason],
            );
          }
        }),
      { kind: 'SYSTEM', name: 'bounce' },
    );
  }

  /**
   * The mail may be back before the run that sent it has written down that it is gone: the run loses the message then, and
   * marks nothing.
   */
  private async returned(
    manager: EntityManager,
    countyId: string,
    messageId: string,
    { reason }: DeliveryReport,
  ): Promise<boolean> {
    const [, changed]: [unknown, number] = await manager.query(
      `UPDATE message SET state = 'BOUNCED', claim = NULL, sent_at = NULL, last_error = $3,
         next_attempt_at = date_trunc('minute', $4::timestamptz)
       WHERE county_id = $1 AND id = $2 AND state IN ('SENT', 'SENDING')`,
      [countyId, messageId, reason, this.clock.now()],
    );
    return changed > 0;
  }
}
