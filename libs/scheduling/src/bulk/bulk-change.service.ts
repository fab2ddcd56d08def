import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import {
  filtered,
  Organization,
  OrganizationService,
  Participant,
  ParticipantService,
  ParticipantState,
  SectorService,
} from '@beczka/partners';
import {
  AuditLog,
  Clock,
  CountyTransaction,
  keptSince,
  notFound,
  REMOVED_AT_ONCE,
  removeAll,
  RETENTION,
} from '@beczka/tenancy';
import { PollNews } from '../cockpit/poll-news.js';
import { PersonalLinkService } from '../personal-link/personal-link.service.js';
import { BulkChange, BulkKind, type BulkPreview, type ChangedRow } from './bulk-change.entity.js';
import { bulkProblem } from './bulk-change.errors.js';
import type { ApplyBulkChangeInput, BulkChangeInput } from './bulk-change.inputs.js';
import { carryOut, type Change, restore } from './carry-out-change.js';

/** For so long, in milliseconds, a change can be undone by whoever made it. */
const UNDOABLE = 15 * 60_000;
/** How many of those who would be changed are shown by name. */
const SHOWN = 10;

/** What is done for many participants in one step: shown first, done once, and undone if need be. */
@Injectable()
export class BulkChangeService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly participants: ParticipantService,
    private readonly organizations: OrganizationService,
    private readonly sectors: SectorService,
    private readonly links: PersonalLinkService,
    private readonly news: PollNews,
    private readonly clock: Clock,
    private readonly log: AuditLog,
  ) {}

  /** What the change would do now. Throws NOT_FOUND and INVALID. */
  preview(input: BulkChangeInput): Promise<BulkPreview> {
    return this.transaction.read(input.countyId, async (manager) => {
      await this.check(manager, input);
      const meant = await meantBy(manager, input);
      const { ids, organizationIds } = await concerned(manager, input, meant);
      const people = await manager.find(Participant, {
        where: { countyId: input.countyId, id: In(ids.slice(0, SHOWN)) },
        order: { lastName: 'ASC', firstName: 'ASC', id: 'ASC' },
      });
      return {
        ...{ meant: meant.length, changed: ids.length, people, digest: digestOf(ids) },
        ...(await this.around(manager, input.countyId, organizationIds, ids)),
      };
    });
  }

  /**
   * Does it in one transaction, once for each request id. Throws NOT_FOUND, INVALID, and CONFLICT when nobody is meant or
   * it would change others than were shown.
   */
  apply(input: ApplyBulkChangeInput, madeBy: string): Promise<BulkChange> {
    const { countyId, requestId: id, kind } = input;
    return this.transaction.write(countyId, async (manager) => {
      await this.check(manager, input);
      const madeAt = this.clock.now();
      const undoableUntil = isForGood(kind) ? null : new Date(madeAt.getTime() + UNDOABLE);
      const change = { countyId, id, kind, madeBy, madeAt, undoableUntil, people: 0, rows: [] };
      const { raw } = await manager
        .createQueryBuilder()
        .insert()
        .into(BulkChange)
        .values({ ...change, kept: [] })
        .orIgnore()
        .returning('id')
        .execute();
      // The same form came before; by now it is done.
      if (raw.length === 0) return manager.findOneByOrFail(BulkChange, { countyId, id });
      const { ids, organizationIds } = await concerned(manager, input, await meantBy(manager, input));
      if (ids.length === 0) throw bulkProblem.nobody();
      if (input.digest && input.digest !== digestOf(ids)) throw bulkProblem.othersByNow();
      const rows = await this.write(manager, input, ids, organizationIds);
      await manager.query('UPDATE bulk_change SET rows = $3, people = $4 WHERE county_id = $1 AND id = $2', [
        ...[countyId, id, JSON.stringify(rows), ids.length],
      ]);
      await this.tell(countyId, { change: kind, people: ids.length, ...toldOf(input) });
      return manager.findOneByOrFail(BulkChange, { countyId, id });
    });
  }

  /** The last change of this member of staff that can be undone still, or has just been. */
  latest(countyId: string, madeBy: string): Promise<BulkChange | null> {
    return this.transaction.read(countyId, async (manager) => {
      const [last] = await manager.find(BulkChange, {
        where: { countyId, madeBy },
        order: { madeAt: 'DESC', id: 'DESC' },
        take: 1,
      });
      return last && this.inTime(last) ? last : null;
    });
  }

  /**
   * Puts back what nobody has changed since, where what it belonged to is still there; the rest stays and is told. Undone
   * twice, it is undone once. Throws NOT_FOUND, also of somebody else's change, and CONFLICT when it is too late or was
   * for good.
   */
  undo(countyId: string, id: string, by: string): Promise<BulkChange> {
    return this.transaction.write(countyId, async (manager) => {
      const change = await manager.findOne(BulkChange, {
        where: { countyId, id, madeBy: by },
        lock: { mode: 'for_no_key_update' },
      });
      if (!change) throw notFound();
      if (change.undoneAt) return change;
      if (!change.undoableUntil) throw bulkProblem.forGood();
      if (change.undoableUntil < this.clock.now()) throw bulkProblem.tooLate();
      const restored = await restore(manager, change);
      const kept = change.rows.filter((row) => !row.deputyship && !restored.has(row.id)).map(({ id }) => id);
      const undone = { undoneAt: this.clock.now(), kept };
      await manager.update(BulkChange, { countyId, id }, undone);
      await this.followAfterCommit(countyId);
      await this.tell(countyId, { change: 'UNDONE', undone: change.kind, people: restored.size });
      return Object.assign(change, undone);
    });
  }

  /** Names of what undoing left alone. */
  async keptNames({ countyId, kind, kept }: BulkChange): Promise<string[]> {
    if (kept.length === 0) return [];
    return this.transaction.read(countyId, async (manager) => {
      const where = { countyId, id: In(kept) };
      if (kind === BulkKind.SECTOR)
        return (await manager.findBy(Organization, where)).map(({ name }) => name);
      const people = await manager.findBy(Participant, where);
      return people.map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim()).filter(Boolean);
    });
  }

  /** Those of these counties that keep changes which nobody can undo any more. */
  async countiesWithOld(counties: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT id FROM unnest($1::text[]) AS county (id)
         WHERE EXISTS (SELECT FROM bulk_change WHERE county_id = county.id AND made_at < $2)`,
        [counties, this.keptSince()],
      ),
    );
    return rows.map(({ id }) => id);
  }

  async removeOld(countyId: string): Promise<void> {
    await removeAll(() =>
      this.transaction.write(countyId, async (manager) => {
        const [, removed]: [unknown, number] = await manager.query(
          `WITH old AS MATERIALIZED (
             SELECT id FROM bulk_change WHERE county_id = $1 AND made_at < $2 LIMIT $3 FOR UPDATE SKIP LOCKED)
           DELETE FROM bulk_change c USING old WHERE c.county_id = $1 AND c.id = old.id`,
          [countyId, this.keptSince(), REMOVED_AT_ONCE],
        );
        return removed;
      }),
    );
  }

  private async write(
    manager: EntityManager,
    input: BulkChangeInput,
    ids: string[],
    organizationIds: string[],
  ): Promise<ChangedRow[]> {
    const { countyId, kind } = input;
    if (isForGood(kind)) {
      await this.links.endFor(countyId, ids, { sendNew: kind === BulkKind.RENEW_LINKS });
      return [];
    }
    const change: Change = { ...input, now: this.clock.now() };
    const rows = await carryOut(manager, change, kind === BulkKind.SECTOR ? organizationIds : ids);
    await this.followAfterCommit(countyId);
    return rows;
  }

  /** What follows for those who come and leave may wait; whoever looks at a poll sees at once how it stands. */
  private async followAfterCommit(countyId: string): Promise<void> {
    await this.participants.noticeAfterCommit(countyId);
    await this.transaction.afterCommit(() => this.news.tellOpen(countyId));
  }

  /** What the input names has to be there, whether or not the change needs it; what the change needs has to be named. */
  private async check(manager: EntityManager, input: BulkChangeInput): Promise<void> {
    const { countyId, kind, organizationId, sectorCode, language } = input;
    if (organizationId) await this.organizations.get(countyId, organizationId);
    if (kind === BulkKind.MOVE && !organizationId)
      throw bulkProblem.missing('input.organizationId', {
        pl: 'Wybierz organizację z listy.',
        en: 'Choose an organisation from the list.',
      });
    if (kind === BulkKind.SECTOR || sectorCode)
      await this.sectors.assertInUse(manager, countyId, sectorCode ?? '');
    if (kind === BulkKind.LANGUAGE && !language)
      throw bulkProblem.missing('input.language', { pl: 'Wybierz język.', en: 'Choose a language.' });
  }

  private async around(
    manager: EntityManager,
    countyId: string,
    organizationIds: string[],
    ids: string[],
  ): Promise<Pick<BulkPreview, 'organizations' | 'others'>> {
    if (organizationIds.length === 0) return { organizations: [], others: 0 };
    const organizations = await manager.find(Organization, {
      where: { countyId, id: In(organizationIds) },
      order: { name: 'ASC' },
    });
    const [{ others }] = await manager.query(
      `SELECT count(*)::int AS others FROM participant
       WHERE county_id = $1 AND organization_id = ANY ($2) AND deactivated_at IS NULL AND id <> ALL ($3)`,
      [countyId, organizationIds, ids],
    );
    return { organizations: organizations.map(({ name }) => name), others };
  }

  /** One sentence for all of them; what was done to each stands in the history of each. */
  private tell(countyId: string, after: Record<string, unknown>): Promise<void> {
    return this.log.record(countyId, { action: 'BULK_CHANGED', subject: { type: 'PARTICIPANT' }, after });
  }

  private inTime({ madeAt }: BulkChange): boolean {
    return this.clock.now().getTime() - madeAt.getTime() <= UNDOABLE;
  }

  private keptSince(): Date {
    return keptSince(RETENTION.bulkChange, this.clock.now());
  }
}

/** A new link may be in somebody's hands by now, and an old one that worked again would be anybody's. */
const isForGood = (kind: BulkKind) => kind === BulkKind.END_LINKS || kind === BulkKind.RENEW_LINKS;

const digestOf = (ids: readonly string[]) =>
  createHash('sha256')
    .update([...ids].sort().join(' '))
    .digest('hex');

/** What the journal tells of the change beyond its kind. */
const toldOf = ({ kind, organizationId, sectorCode, language }: BulkChangeInput) => {
  if (kind === BulkKind.MOVE) return { organization_id: organizationId };
  if (kind === BulkKind.SECTOR) return { sector_code: sectorCode };
  return kind === BulkKind.LANGUAGE ? { language } : {};
};

/** Throws NOT_FOUND when somebody who is named is not there. */
async function meantBy(
  manager: EntityManager,
  { countyId, participantIds, filter }: BulkChangeInput,
): Promise<string[]> {
  if (!participantIds?.length && !filter) throw bulkProblem.nobody();
  const named = participantIds?.length ? [...new Set(participantIds)] : undefined;
  if (named) {
    const there = await manager.countBy(Participant, { countyId, id: In(named) });
    if (there < named.length) throw notFound();
  }
  const query = filtered(manager, countyId, filter ?? { state: ParticipantState.ALL }).select('p.id', 'id');
  if (named) query.andWhere('p.id = ANY (:named::uuid[])', { named });
  return (await query.orderBy('p.id').getRawMany<{ id: string }>()).map(({ id }) => id);
}

/** Those it would change, and of a change of sector the organisations. */
async function concerned(
  manager: EntityManager,
  { countyId, kind, organizationId, sectorCode, language }: BulkChangeInput,
  meant: string[],
): Promise<{ ids: string[]; organizationIds: string[] }> {
  const conditions: Record<BulkKind, string> = {
    LANGUAGE: 'p.language <> $3',
    MOVE: 'p.organization_id <> $3::uuid',
    SECTOR: 'o.sector_code <> $3',
    DEACTIVATE: 'p.deactivated_at IS NULL AND $3::text IS NULL',
    REACTIVATE: 'p.deactivated_at IS NOT NULL AND $3::text IS NULL',
    END_LINKS: '$3::text IS NULL',
    RENEW_LINKS: 'p.deactivated_at IS NULL AND $3::text IS NULL',
  };
  const values: Partial<Record<BulkKind, string | null | undefined>> = {
    LANGUAGE: language,
    MOVE: organizationId,
    SECTOR: sectorCode,
  };
  const rows: { id: string; organizationId: string }[] = await manager.query(
    `SELECT p.id, o.id AS "organizationId"
     FROM participant p JOIN organization o ON o.county_id = $1 AND o.id = p.organization_id
     WHERE p.county_id = $1 AND p.id = ANY ($2) AND ${conditions[kind]}
     ORDER BY p.last_name, p.first_name, p.id`,
    [countyId, meant, values[kind] ?? null],
  );
  const ofSector = kind === BulkKind.SECTOR;
  return {
    ids: rows.map(({ id }) => id),
    organizationIds: ofSector ? [...new Set(rows.map((row) => row.organizationId))] : [],
  };
}
