import { Injectable } from '@nestjs/common';
import { MessageService } from '@beczka/notifications';
import { Participant } from '@beczka/partners';
import { Clock, CountyTransaction, DomainError, notFound } from '@beczka/tenancy';

const MINUTE = 60_000;
const MINUTES_APART = 10;

@Injectable()
export class PersonalLinkService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly messages: MessageService,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a participant a new link, to their registered address alone. Throws NOT_FOUND, and CONFLICT for someone who
   * has left or was sent one within the last ten minutes.
   */
  async resend(countyId: string, participantId: string): Promise<void> {
    const now = this.clock.now();
    // The ledger owes a message once per revision; for links that is the minute in which it was asked for.
    const minute = Math.floor(now.getTime() / MINUTE);
    await this.transaction.write(countyId, async (manager) => {
      const participant = await manager.findOne(Participant, {
        where: { countyId, id: participantId },
        lock: { mode: 'for_no_key_update' },
      });
      if (!participant) throw notFound();
      if (!participant.active) throw hasLeft();
      const recent: unknown[] = await manager.query(
        `SELECT 1 FROM message
         WHERE county_id = $1 AND subject_id = $2 AND occasion = 'PERSONAL_LINK' AND revision > $3`,
        [countyId, participantId, minute - MINUTES_APART],
      );
      if (recent.length) throw tooSoon();
      await this.messages.plan(countyId, [
        {
          occasion: 'PERSONAL_LINK',
          subjectId: participantId,
          revision: minute,
          dueAt: now,
          participantIds: [participantId],
        },
      ]);
    });
  }
}

const hasLeft = () =>
  new DomainError('CONFLICT', {
    pl: 'Ta osoba nie bierze już udziału. Najpierw przywróć ją na listę.',
    en: 'This person does not take part any more. Put them back on the list first.',
  });

const tooSoon = () =>
  new DomainError('CONFLICT', {
    pl: `Link został właśnie wysłany. Następny można wysłać po ${MINUTES_APART} minutach.`,
    en: `A link has just been sent. Another can be sent after ${MINUTES_APART} minutes.`,
  });
