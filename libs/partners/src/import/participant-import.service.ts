import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not, QueryFailedError } from 'typeorm';
import { v7 as uuid } from 'uuid';
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
import { carryOutPlan } from './carry-out-plan.js';
import type { Existing } from './known-partners.js';
import { MunicipalityService } from '../organization/municipality.service.js';
import { Municipality } from '../organization/municipality.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { ParticipantImport } from './participant-import.entity.js';
import { importChanged, importRefused, listProblem } from './participant-import.errors.js';
import type {
  ApplyParticipantImportInput,
  PreviewParticipantImportInput,
} from './participant-import.inputs.js';
import { ImportOutcome, type ImportPlan, planDigest, planImport, withoutPerson } from './participant-plan.js';
import { MAX_BYTES, readSheet } from './participant-sheet.js';
import { Participant } from '../participant/participant.entity.js';
import { ParticipantService } from '../participant/participant.service.js';
import { SectorService } from '../organization/sector.service.js';

/** Lists that have been kept long enough: both hold people's data. */
const OLD = 'applied_at IS NULL AND created_at < $2 OR applied_at < $3';

/** Lists of participants: shown row by row first, then taken whole or not at all. */
@Injectable()
export class ParticipantImportService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly sectors: SectorService,
    private readonly municipalities: MunicipalityService,
    private readonly participants: ParticipantService,
    private readonly clock: Clock,
    private readonly log: AuditLog,
  ) {}

  /**
   * Reads a list and tells what applying it would do; nothing of it is taken yet. Throws INVALID or TOO_LARGE at
   * `input.contentBase64` when the file is no list.
   */
  async preview(
    { countyId, fileName, contentBase64 }: PreviewParticipantImportInput,
    createdBy: string,
  ): Promise<ParticipantImport> {
    const content = fromBase64(contentBase64);
    const sheet = readSheet(content);
    return this.transaction.write(countyId, async (manager) => {
      const createdAt = this.clock.now();
      const plan = planImport(sheet, await this.existing(manager, countyId));
      const stored = {
        ...{ countyId, id: uuid(), fileName, content, planDigest: planDigest(plan), createdBy, createdAt },
        ...{ appliedAt: null, plan: null },
      };
      await manager.insert(ParticipantImport, stored);
      return manager.create(ParticipantImport, { ...stored, content: null, plan });
    });
  }

  /** What an applied import did, or what applying it now would do. Throws NOT_FOUND. */
  get(countyId: string, id: string): Promise<ParticipantImport> {
    return this.transaction.read(countyId, async (manager) => {
      const found = await stored(manager, countyId, id);
      return found.appliedAt ? found : this.withPlan(found, await this.existing(manager, countyId));
    });
  }

  /**
   * Does exactly what was shown, in one transaction. Applying again answers the applied import. Throws NOT_FOUND;
   * IMPORT_CHANGED when it would no longer do the same (read it again: what it says then can be applied with the digest
   * it gives); IMPORT_REFUSED when a row cannot be taken.
   */
  apply({ countyId, id, planDigest: shown }: ApplyParticipantImportInput): Promise<ParticipantImport> {
    return this.transaction
      .write(countyId, async (manager) => {
        await oneAtATime(manager, countyId);
        const found = await stored(manager, countyId, id, true);
        if (found.appliedAt) return found;
        const current = this.withPlan(found, await this.existing(manager, countyId, true));
        if (current.planDigest !== (shown ?? found.planDigest)) throw importChanged();
        if (current.plan!.rows.some((row) => row.outcome === ImportOutcome.REFUSE)) throw importRefused();
        await carryOutPlan(manager, countyId, current.plan!, this.municipalities, this.clock.now());
        await this.participants.noticeAfterCommit(countyId);
        current.appliedAt = this.clock.now();
        const { appliedAt, plan, planDigest } = current;
        await manager.update(
          ParticipantImport,
          { countyId, id },
          { appliedAt, plan, planDigest, content: null },
        );
        await this.log.record(countyId, {
          action: 'IMPORTED',
          subject: { type: 'PARTICIPANT_IMPORT', id },
          after: countsOf(plan!),
        });
        return current;
      })
      .catch(changedMeanwhile);
  }

  /**
   * Takes a person out of what is told of applied lists: by their id, address or name. A list that was only looked at
   * goes within a day. Joins the caller's transaction, before the person is locked.
   */
  async forget(
    countyId: string,
    person: Pick<Participant, 'id' | 'email' | 'firstName' | 'lastName'>,
  ): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      await oneAtATime(manager, countyId);
      const applied = await manager.find(ParticipantImport, {
        where: { countyId, appliedAt: Not(IsNull()) },
        order: { id: 'ASC' },
        lock: { mode: 'for_no_key_update' },
      });
      for (const { id, plan } of applied) {
        const rows = withoutPerson(plan!.rows, person);
        if (rows) await manager.update(ParticipantImport, { countyId, id }, { plan: { ...plan!, rows } });
      }
    });
  }

  /** What applied lists tell of one person is told of another. Joins the caller's transaction, before they are locked. */
  async handOver(countyId: string, goneId: string, keptId: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      await oneAtATime(manager, countyId);
      await manager.query(
        `UPDATE participant_import SET applied_plan = replace(applied_plan::text, $2, $3)::jsonb
         WHERE county_id = $1 AND applied_plan @> jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('participantId', $2::text)))`,
        [countyId, goneId, keptId],
      );
    });
  }

  /** Those of these counties that keep lists nobody needs any more. */
  async countiesWithOld(counties: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT id FROM unnest($1::text[]) AS county (id)
         WHERE EXISTS (SELECT FROM participant_import WHERE county_id = county.id AND (${OLD}))`,
        [counties, ...this.keptSince()],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Removes the county's previews that were not applied, and in the end what is told of those that were. */
  async removeOld(countyId: string): Promise<void> {
    await removeAll(() =>
      this.transaction.write(countyId, async (manager) => {
        const [, removed]: [unknown, number] = await manager.query(
          `WITH old AS MATERIALIZED (
             SELECT id FROM participant_import WHERE county_id = $1 AND (${OLD}) LIMIT $4 FOR UPDATE SKIP LOCKED)
           DELETE FROM participant_import i USING old WHERE i.county_id = $1 AND i.id = old.id`,
          [countyId, ...this.keptSince(), REMOVED_AT_ONCE],
        );
        return removed;
      }),
    );
  }

  private keptSince(): [previewed: Date, applied: Date] {
    const now = this.clock.now();
    return [keptSince(RETENTION.importPreview, now), keptSince(RETENTION.appliedImport, now)];
  }

  private withPlan(found: ParticipantImport, existing: Existing): ParticipantImport {
    const plan = planImport(readSheet(found.content!), existing);
    return Object.assign(new ParticipantImport(), found, {
      content: null,
      plan,
      planDigest: planDigest(plan),
    });
  }

  /** What the county has; with `toChange`, nobody else changes it until the transaction ends. */
  private async existing(manager: EntityManager, countyId: string, toChange = false): Promise<Existing> {
    const where = {
      where: { countyId },
      ...(toChange ? { lock: { mode: 'for_no_key_update' as const } } : {}),
    };
    const sectors = await this.sectors.list(countyId, manager);
    const municipalities = await manager.findBy(Municipality, { countyId });
    const organizations = await manager.find(Organization, where);
    const participants = await manager.find(Participant, {
      ...where,
      where: { countyId, erasedAt: IsNull() },
    });
    const names = new Map(municipalities.map(({ id, name }) => [id, name]));
    return {
      sectors,
      organizations: organizations.map((organization) => ({
        ...organization,
        municipality: organization.municipalityId && (names.get(organization.municipalityId) ?? null),
      })),
      participants: participants.map((participant) => ({ ...participant, active: participant.active })),
    };
  }
}

/** What the audit log says of a list: its rows are events of their own. */
const countsOf = ({ rows, newOrganizations }: ImportPlan) => ({
  added: rows.filter(({ outcome }) => outcome === ImportOutcome.ADD).length,
  changed: rows.filter(({ outcome }) => outcome === ImportOutcome.CHANGE).length,
  organizations: newOrganizations.length,
});

/** Of the county's lists one is applied, or forgets somebody: nobody is left in a list that is just being applied. */
async function oneAtATime(manager: EntityManager, countyId: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `participant-import ${countyId}`,
  ]);
}

/** With `toApply`, nobody removes it until the transaction ends. */
async function stored(
  manager: EntityManager,
  countyId: string,
  id: string,
  toApply = false,
): Promise<ParticipantImport> {
  const query = manager
    .createQueryBuilder(ParticipantImport, 'i')
    .addSelect('i.content')
    .where('i.countyId = :countyId AND i.id = :id', { countyId, id });
  const found = await (toApply ? query.setLock('for_no_key_update') : query).getOne();
  if (!found) throw notFound();
  return found;
}

function fromBase64(text: string): Buffer {
  const plain = text.length > MAX_BYTES * 2 ? text : text.replace(/\s+/g, '');
  if (plain.length > Math.ceil(MAX_BYTES / 3) * 4) throw listProblem.tooManyBytes();
  if (plain.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) throw listProblem.notBase64();
  return Buffer.from(plain, 'base64');
}

/** Somebody else added the same person or organisation between our look and our write. */
function changedMeanwhile(error: unknown): never {
  throw error instanceof QueryFailedError && error.driverError.code === '23505' ? importChanged() : error;
}
