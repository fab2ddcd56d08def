import { Injectable } from '@nestjs/common';
import { PublicPageService } from '@beczka/cycles';
import { hashOf } from '@beczka/identity';
import { JobPublisher } from '@beczka/jobs';
import { MessageService, sendableFrom } from '@beczka/notifications';
import {
  OrganizationService,
  Participant,
  ParticipantService,
  PrivacyNoticeService,
  SectorService,
} from '@beczka/partners';
import {
  AuditLog,
  Clock,
  CountyContext,
  CountyTransaction,
  DomainError,
  invalid,
  keptSince,
  type Language,
  notFound,
  RETENTION,
} from '@beczka/tenancy';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Interest, InterestState, type ListedInterest } from './interest.entity.js';
import type {
  AcceptInterestInput,
  ConfirmInterestInput,
  DeclineInterestInput,
  RegisterInterestInput,
} from './interest.inputs.js';

/** People who want to take part: they say so, confirm it from their mailbox, and the county answers. */
@Injectable()
export class InterestService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly pages: PublicPageService,
    private readonly notices: PrivacyNoticeService,
    private readonly sectors: SectorService,
    private readonly organizations: OrganizationService,
    private readonly participants: ParticipantService,
    private readonly messages: MessageService,
    private readonly publisher: JobPublisher,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps what somebody says of themselves, in place of what was said before under this address and not confirmed, and owes
   * the address a link. The same happens whoever has the address. Throws NOT_FOUND where no page is shown, INVALID at
   * `input.sectorCode`.
   */
  async register(
    { countyId, message = null, ...said }: RegisterInterestInput,
    language: Language,
  ): Promise<void> {
    await this.pages.assertShown(countyId);
    await CountyContext.run([countyId], async () => {
      const noticeVersion = await this.notices.ensure(countyId);
      await this.transaction.write(countyId, async (manager) => {
        await this.sectors.assertInUse(manager, countyId, said.sectorCode);
        const now = this.clock.now();
        await manager.query(
          `INSERT INTO interest (county_id, id, first_name, last_name, email, organization_name, sector_code, message,
             language, notice_version, asked_at, mail_due_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           ON CONFLICT (county_id, email, state) WHERE state IN ('UNCONFIRMED', 'WAITING') DO UPDATE SET
             first_name = EXCLUDED.first_name, last_name = EXCLUDED.last_name,
             organization_name = EXCLUDED.organization_name, sector_code = EXCLUDED.sector_code,
             message = EXCLUDED.message, language = EXCLUDED.language, notice_version = EXCLUDED.notice_version,
             asked_at = EXCLUDED.asked_at, mail_due_at = EXCLUDED.mail_due_at, mail_attempts = 0, mail_claim = NULL,
             token_hash = NULL`,
          [
            ...[countyId, uuid(), said.firstName, said.lastName, said.email],
            ...[
              said.organizationName,
              said.sectorCode,
              message,
              language,
              noticeVersion,
              now,
              sendableFrom(now),
            ],
          ],
        );
        await this.wakeAfterCommit(countyId);
      });
    });
  }

  /**
   * By the link of the newest mail; done twice, it is done once. What waited under the same address gives way. Throws
   * NOT_FOUND for a link that is unknown, overtaken, or whose time is over.
   */
  async confirm({ countyId, token }: ConfirmInterestInput): Promise<void> {
    await this.pages.assertShown(countyId);
    await CountyContext.run([countyId], () =>
      this.transaction.write(countyId, async (manager) => {
        const found = await manager
          .createQueryBuilder(Interest, 'i')
          .where('i.countyId = :countyId AND i.token_hash = :hash', { countyId, hash: hashOf(token) })
          .setLock('pessimistic_write')
          .getOne();
        if (!found) throw notFound();
        if (found.state !== InterestState.UNCONFIRMED) return;
        if (found.askedAt < keptSince(RETENTION.unconfirmedInterest, this.clock.now())) throw notFound();
        const { email, id } = found;
        await manager.delete(Interest, { countyId, email, state: InterestState.WAITING });
        await manager.update(
          Interest,
          { countyId, id },
          { state: InterestState.WAITING, confirmedAt: this.clock.now(), mailDueAt: null },
        );
      }),
    );
  }

  /** Those that wait, the longest first, and those declined that are still kept. */
  list(countyId: string): Promise<ListedInterest[]> {
    return this.transaction.read(countyId, async (manager) => {
      const found = await manager.find(Interest, {
        where: { countyId, state: In([InterestState.WAITING, InterestState.DECLINED]) },
        order: { state: 'DESC', confirmedAt: 'ASC', id: 'ASC' },
      });
      const known = await manager.findBy(Participant, {
        countyId,
        email: In(found.map(({ email }) => email)),
      });
      return found.map((interest) => ({
        ...interest,
        knownAs: known.find(({ email }) => email === interest.email) ?? null,
      }));
    });
  }

  /** How many wait, and since when the first of them. */
  async waiting(manager: EntityManager, countyId: string): Promise<{ count: number; since: Date | null }> {
    const [row] = await manager.query(
      `SELECT count(*)::int AS count, min(confirmed_at) AS since FROM interest
       WHERE county_id = $1 AND state = 'WAITING'`,
      [countyId],
    );
    return row;
  }

  /**
   * Puts the person on the list, in an organisation of it or in a new one, and owes them a letter. Whoever has the address
   * there already is that person. Gives the participant's id; done twice, it is done once. Throws NOT_FOUND, CONFLICT for
   * one that was declined, and INVALID at the organisation's fields.
   */
  accept({ countyId, id, organizationId, ...organization }: AcceptInterestInput): Promise<string> {
    return this.transaction.write(countyId, async (manager) => {
      const interest = await this.locked(manager, countyId, id);
      if (interest.participantId) return interest.participantId;
      if (interest.state !== InterestState.WAITING) throw decidedAlready();
      const participantId = await this.listed(manager, interest, organizationId, organization);
      await manager.query(
        `UPDATE interest SET state = 'ACCEPTED', participant_id = $3, decided_at = $4, token_hash = NULL
         WHERE county_id = $1 AND id = $2`,
        [countyId, id, participantId, this.clock.now()],
      );
      await this.messages.plan(countyId, [
        {
          occasion: 'INTEREST_ACCEPTED',
          subjectId: participantId,
          revision: Math.floor(this.clock.now().getTime() / 60_000),
          dueAt: this.clock.now(),
          participantIds: [participantId],
        },
      ]);
      await this.record(countyId, 'INTEREST_ACCEPTED', id);
      return participantId;
    });
  }

  /** Done twice, it is done once. Throws NOT_FOUND, and CONFLICT for one that was accepted. */
  async decline({ countyId, id, letter }: DeclineInterestInput): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const { state } = await this.locked(manager, countyId, id);
      if (state === InterestState.DECLINED) return;
      if (state !== InterestState.WAITING) throw decidedAlready();
      const now = this.clock.now();
      await manager.query(
        `UPDATE interest SET state = 'DECLINED', decided_at = $3, token_hash = NULL, mail_due_at = $4,
           mail_attempts = 0, mail_claim = NULL WHERE county_id = $1 AND id = $2`,
        [countyId, id, now, letter ? sendableFrom(now) : null],
      );
      await this.record(countyId, 'INTEREST_DECLINED', id);
      if (letter) await this.wakeAfterCommit(countyId);
    });
  }

  private async listed(
    manager: EntityManager,
    { countyId, email, firstName, lastName, language }: Interest,
    organizationId: string | null | undefined,
    { organizationName, sectorCode }: Pick<AcceptInterestInput, 'organizationName' | 'sectorCode'>,
  ): Promise<string> {
    const known = await manager.findOneBy(Participant, { countyId, email });
    if (known) {
      if (!known.active) await this.participants.reactivate(countyId, known.id);
      return known.id;
    }
    const home =
      organizationId ??
      (await this.organizations.create({ countyId, name: organizationName, sectorCode }).catch(atOurFields))
        .id;
    const person = { countyId, email, firstName, lastName, language, organizationId: home };
    return (await this.participants.create(person)).id;
  }

  /** Throws NOT_FOUND: what is not confirmed is nobody's yet. */
  private async locked(manager: EntityManager, countyId: string, id: string): Promise<Interest> {
    const found = await manager.findOne(Interest, {
      where: { countyId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found || found.state === InterestState.UNCONFIRMED) throw notFound();
    return found;
  }

  private record(countyId: string, action: string, id: string): Promise<void> {
    return this.audit.record(countyId, { action, subject: { type: 'INTEREST', id } });
  }

  private async wakeAfterCommit(countyId: string): Promise<void> {
    await this.transaction.afterCommit(async () => this.publisher.publish('interest.send', { countyId }));
  }
}

/** The organisation's fields as this form calls them. */
function atOurFields(error: unknown): never {
  if (error instanceof DomainError && error.field === 'input.name')
    throw invalid('input.organizationName', error.sentence);
  throw error;
}

const decidedAlready = () =>
  new DomainError('CONFLICT', {
    pl: 'To zgłoszenie zostało już rozpatrzone.',
    en: 'This registration has been dealt with already.',
  });
