import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { JobPublisher } from '@beczka/jobs';
import { MessageService } from '@beczka/notifications';
import {
  isErased,
  OrganizationService,
  Participant,
  ParticipantImportService,
  ParticipantService,
} from '@beczka/partners';
import { AuditLog, Clock, CountyTransaction, DomainError, notFound } from '@beczka/tenancy';
import { PollNews } from '../cockpit/poll-news.js';
import { REMINDERS } from '../letter/occasions.js';
import { PollInvitation } from '../poll/poll-invitation.entity.js';
import { PersonalLinkService } from '../personal-link/personal-link.service.js';
import { PlaceService } from '../registration/place.service.js';
import { duplicatesAmong } from './duplicate.js';
import { HANDED_OVER, type Pair, SHARED_POLLS, type SharedPoll } from './hand-over.js';
import type { DuplicatePair, MergePreview, MergeSide } from './participant-merge.entity.js';
import type { KeepApartInput, MergeParticipantsInput } from './participant-merge.inputs.js';

/** More than this nobody looks through at once; who most look alike come first. */
const SHOWN = 100;

/** People who are on the list twice, and making one of two. */
@Injectable()
export class ParticipantMergeService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly participants: ParticipantService,
    private readonly organizations: OrganizationService,
    private readonly imports: ParticipantImportService,
    private readonly messages: MessageService,
    private readonly links: PersonalLinkService,
    private readonly places: PlaceService,
    private readonly publisher: JobPublisher,
    private readonly news: PollNews,
    private readonly clock: Clock,
    private readonly log: AuditLog,
  ) {}

  /** Those who look like one person, but for whom somebody has told apart. */
  duplicates(countyId: string): Promise<DuplicatePair[]> {
    return this.transaction.read(countyId, async (manager) => {
      const people = await manager.findBy(Participant, { countyId, erasedAt: IsNull() });
      const apart: { pair: string }[] = await manager.query(
        `SELECT first_id || ' ' || second_id AS pair FROM told_apart WHERE county_id = $1`,
        [countyId],
      );
      const known = new Set(apart.map(({ pair }) => pair));
      return duplicatesAmong(people)
        .filter(({ first, second }) => !known.has(`${first.id} ${second.id}`))
        .slice(0, SHOWN);
    });
  }

  /** They are two people. Said twice, it is said once. Throws NOT_FOUND. */
  async keepApart({ countyId, firstId, secondId }: KeepApartInput): Promise<void> {
    if (firstId === secondId) throw oneAndTheSame();
    await this.transaction.write(countyId, async (manager) => {
      await bothOf(manager, countyId, [firstId, secondId]);
      await manager.query('INSERT INTO told_apart VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        ...[countyId, ...[firstId, secondId].sort()],
      ]);
    });
  }

  /** Throws NOT_FOUND. */
  preview(countyId: string, firstId: string, secondId: string): Promise<MergePreview> {
    return this.transaction.read(countyId, async (manager) => {
      const [first, second] = await bothOf(manager, countyId, [firstId, secondId]);
      const polls: SharedPoll[] = await manager.query(SHARED_POLLS, [countyId, firstId, secondId]);
      return {
        first: await sideOf(manager, first),
        second: await sideOf(manager, second),
        bothAnswered: polls.filter((poll) => poll.bothAnswered).length,
      };
    });
  }

  /**
   * Makes one of two, for good, in one transaction: what is known of who goes is the other's from here on, and nothing of it
   * is asked or sent twice. Done twice, it is done once. Throws NOT_FOUND, and CONFLICT for somebody whose data were removed.
   */
  async merge({ countyId, keptId, goneId, ...given }: MergeParticipantsInput): Promise<Participant> {
    if (keptId === goneId) throw oneAndTheSame();
    const pair: Pair = { countyId, keptId, goneId };
    return this.transaction.write(countyId, async (manager) => {
      await this.organizations.get(countyId, given.organizationId);
      const [, before] = await bothOf(manager, countyId, [keptId, goneId]);
      if (before.mergedInto === keptId) return this.participants.get(countyId, keptId);
      const conferences = await this.places.lockAhead(manager, countyId, [keptId, goneId]);
      // Answers are locked before messages, and these and lists before their participants, as everywhere.
      for (const [table, order] of [
        ['poll_invitation', 'poll_id, participant_id'],
        ['message', 'id'],
      ])
        await manager.query(
          `SELECT FROM ${table} WHERE county_id = $1 AND participant_id IN ($2, $3) ORDER BY ${order} FOR UPDATE`,
          [countyId, keptId, goneId],
        );
      await this.messages.readdress(countyId, goneId);
      await this.imports.handOver(countyId, goneId, keptId);
      const [kept, gone] = await bothOf(manager, countyId, [keptId, goneId], true);
      // The same form, sent twice, has come to its end meanwhile.
      if (gone.mergedInto === keptId) return kept;
      if (kept.erased || gone.erased) throw isErased();
      const merged = await this.rewrite(manager, kept, gone, given);
      for (const handOver of Object.values(HANDED_OVER)) await handOver(manager, pair);
      for (const conference of conferences) await this.places.fill(manager, conference);
      await this.stopReminders(manager, pair);
      await this.leaveNothing(manager, pair);
      if (given.sendLink) await this.links.send(countyId, [merged]);
      const after = { merged_person: `${gone.firstName} ${gone.lastName}`, email: gone.email };
      await this.log.record(countyId, {
        action: 'MERGED',
        subject: { type: 'PARTICIPANT', id: keptId },
        after,
      });
      await this.transaction.afterCommit(async () =>
        this.publisher.publish('date-poll.settle', { countyId }),
      );
      await this.participants.noticeAfterCommit(countyId);
      await this.transaction.afterCommit(() => this.news.tellOpen(countyId));
      return merged;
    });
  }

  /** Whoever has answered by now is not reminded, whichever of the two the reminder was for. */
  private async stopReminders(manager: EntityManager, { countyId, keptId }: Pair): Promise<void> {
    const polls = await manager.findBy(PollInvitation, {
      ...{ countyId, participantId: keptId, respondedAt: Not(IsNull()) },
    });
    const ids = polls.map(({ pollId }) => pollId);
    await this.messages.answered(countyId, ids, [keptId], REMINDERS);
  }

  /** The row stays, empty, for the log has its id. */
  private async leaveNothing(manager: EntityManager, { countyId, goneId, keptId }: Pair): Promise<void> {
    await manager.query(
      `UPDATE participant SET first_name = '', last_name = '', email = NULL, phone = NULL, function = NULL,
         language = 'pl', link_revision = link_revision + 1, unnoticed = false, erasure_requested_at = NULL,
         address_failed_at = NULL, address_failure = NULL,
         erased_at = $4, deactivated_at = coalesce(deactivated_at, $4), merged_into = $3
       WHERE county_id = $1 AND id = $2`,
      [countyId, goneId, keptId, this.clock.now()],
    );
  }

  /** Whoever comes back by it is welcomed like everybody who does; a request to be removed is one still. */
  private async rewrite(
    manager: EntityManager,
    kept: Participant,
    gone: Participant,
    { active, sendLink: _, ...given }: Omit<MergeParticipantsInput, keyof Pair>,
  ): Promise<Participant> {
    const { countyId, id } = kept;
    const columns = {
      ...given,
      phone: given.phone ?? null,
      function: given.function ?? null,
      deactivatedAt: active ? null : (kept.deactivatedAt ?? this.clock.now()),
      linkRevision: kept.linkRevision + Number(kept.active && !active),
      unnoticed: kept.unnoticed || kept.active !== active,
      erasureRequestedAt: kept.erasureRequestedAt ?? gone.erasureRequestedAt,
      listedAt: active && !kept.active ? this.clock.now() : later(kept.listedAt, gone.listedAt),
    };
    await manager.update(Participant, { countyId, id }, columns);
    return manager.create(Participant, { ...kept, ...columns });
  }
}

const later = (one: Date, other: Date): Date => (one > other ? one : other);

/** In the order they are named. Throws NOT_FOUND. With `toChange`, nobody else changes them until the transaction ends. */
async function bothOf(
  manager: EntityManager,
  countyId: string,
  ids: [string, string],
  toChange = false,
): Promise<[Participant, Participant]> {
  const found = await manager.find(Participant, {
    where: { countyId, id: In(ids) },
    order: { id: 'ASC' },
    ...(toChange ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
  const [first, second] = ids.map((id) => found.find((one) => one.id === id));
  if (!first || !second) throw notFound();
  return [first, second];
}

async function sideOf(manager: EntityManager, participant: Participant): Promise<MergeSide> {
  const [counts] = await manager.query(
    `SELECT (SELECT count(*) FROM poll_invitation
             WHERE county_id = $1 AND participant_id = $2 AND responded_at IS NOT NULL)::int AS answered,
            (SELECT count(*) FROM message WHERE county_id = $1 AND participant_id = $2 AND state = 'SENT')::int AS sent,
            (SELECT count(*) FROM consent WHERE county_id = $1 AND participant_id = $2)::int AS consents`,
    [participant.countyId, participant.id],
  );
  return { participant, ...counts };
}

const oneAndTheSame = () =>
  new DomainError('CONFLICT', {
    pl: 'To jest ten sam wpis. Prosimy wskazać dwa różne.',
    en: 'This is one and the same entry. Please name two.',
  });
