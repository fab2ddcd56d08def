import { Injectable } from '@nestjs/common';
import { type ParticipantCaller, ParticipantLinkService } from '@beczka/identity';
import { MessageService } from '@beczka/notifications';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { AuditLog, Clock, CountyTransaction, notFound } from '@beczka/tenancy';
import { type Consent, ConsentKind, type NoticeShown } from './consent.entity.js';
import type { RecordConsentInput, SaveOwnConsentsInput } from './consent.inputs.js';
import { isErased } from '../participant/participant.errors.js';
import { ParticipantService } from '../participant/participant.service.js';
import { PrivacyNoticeService } from './privacy-notice.service.js';

type Decision = [kind: ConsentKind, granted: boolean];

/** What people agree to: only ever added to, so that it can be shown who said what when; the last of a kind holds. */
@Injectable()
export class ConsentService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly messages: MessageService,
    private readonly links: ParticipantLinkService,
    private readonly participants: ParticipantService,
    private readonly notices: PrivacyNoticeService,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** All that these people have ever decided, by person, the latest first. */
  async histories(countyId: string, ids: readonly string[]): Promise<Map<string, Consent[]>> {
    const rows: (Consent & { id: string })[] = await this.transaction.read(countyId, (manager) =>
      manager.query(
        `SELECT participant_id AS id, kind, granted, recorded_at AS "recordedAt", recorded_by IS NOT NULL AS "byStaff",
           note, notice_version AS "noticeVersion"
         FROM consent WHERE county_id = $1 AND participant_id = ANY ($2) ORDER BY recorded_at DESC, consent.id DESC`,
        [countyId, ids],
      ),
    );
    return Map.groupBy(rows, ({ id }) => id);
  }

  /** When these people were first shown which version of the privacy notice, by person. */
  async noticesShown(countyId: string, ids: readonly string[]): Promise<Map<string, NoticeShown[]>> {
    const rows: (NoticeShown & { id: string })[] = await this.transaction.read(countyId, (manager) =>
      manager.query(
        `SELECT participant_id AS id, version, way, shown_at AS "shownAt" FROM notice_shown
         WHERE county_id = $1 AND participant_id = ANY ($2) ORDER BY shown_at, version`,
        [countyId, ids],
      ),
    );
    return Map.groupBy(rows, ({ id }) => id);
  }

  /** By the bearer of a link; what they have decided so already is not told again. Throws LINK_INVALID. */
  async saveOwn({ countyId, tokenHash }: ParticipantCaller, input: SaveOwnConsentsInput): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const id = await this.links.participantOf(countyId, tokenHash);
      const { email, image, directory, noMail } = input;
      const wanted: [ConsentKind, boolean | null | undefined][] = [
        [ConsentKind.EMAIL, email],
        [ConsentKind.IMAGE, image],
        [ConsentKind.DIRECTORY, directory],
        [ConsentKind.NO_MAIL, noMail],
      ];
      const decisions = wanted.filter((one): one is Decision => typeof one[1] === 'boolean');
      await this.record(manager, countyId, id, decisions, null, null);
    });
  }

  /** By staff, from paper. Throws NOT_FOUND, and CONFLICT for somebody whose data were removed. */
  async recordFromPaper(
    { countyId, id, kind, granted, note }: RecordConsentInput,
    by: string,
  ): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      this.record(manager, countyId, id, [[kind, granted]], by, note),
    );
  }

  /** Letters that a decision stops are called off with it; messages are locked before their participant. */
  private async record(
    manager: EntityManager,
    countyId: string,
    id: string,
    decisions: Decision[],
    by: string | null,
    note: string | null,
  ): Promise<void> {
    if (stops(decisions, ConsentKind.NO_MAIL, true))
      await this.messages.callOff(countyId, id, ['NEEDED', 'REMINDER']);
    else if (stops(decisions, ConsentKind.EMAIL, false))
      await this.messages.callOff(countyId, id, ['REMINDER']);
    const [person]: { erased: boolean }[] = await manager.query(
      `SELECT erased_at IS NOT NULL AS erased FROM participant WHERE county_id = $1 AND id = $2 FOR NO KEY UPDATE`,
      [countyId, id],
    );
    if (!person) throw notFound();
    if (person.erased) throw isErased();
    const known = (await this.histories(countyId, [id])).get(id) ?? [];
    const news = decisions.filter(
      ([kind, granted]) => known.find((one) => one.kind === kind)?.granted !== granted,
    );
    if (!news.length) return;
    await manager.query(
      `INSERT INTO consent (county_id, id, participant_id, kind, granted, recorded_at, recorded_by, note, notice_version)
       SELECT $1, d.id, $2, d.kind, d.granted, $3, $4, $5, $6
       FROM unnest($7::uuid[], $8::text[], $9::boolean[]) AS d (id, kind, granted)`,
      [
        ...[countyId, id, this.clock.now(), by, note, await this.notices.ensure(countyId)],
        ...[news.map(() => uuid()), news.map(([kind]) => kind), news.map(([, granted]) => granted)],
      ],
    );
    for (const [kind, granted] of by ? news : [])
      await this.audit.record(countyId, {
        action: 'CONSENT_RECORDED',
        subject: { type: 'PARTICIPANT', id },
        after: { kind, granted },
      });
    // Whoever is written to again is told what they have missed, like somebody who comes back.
    if (stops(news, ConsentKind.NO_MAIL, false) || stops(news, ConsentKind.EMAIL, true)) {
      await manager.query('UPDATE participant SET unnoticed = true WHERE county_id = $1 AND id = $2', [
        countyId,
        id,
      ]);
      await this.participants.noticeAfterCommit(countyId);
    }
  }
}

const stops = (decisions: readonly Decision[], kind: ConsentKind, granted: boolean): boolean =>
  decisions.some((one) => one[0] === kind && one[1] === granted);
