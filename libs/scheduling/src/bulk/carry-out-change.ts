import type { EntityManager } from 'typeorm';
import { type BulkChange, BulkKind, type ChangedRow } from './bulk-change.entity.js';

/** A change with all it needs. */
export interface Change {
  countyId: string;
  kind: BulkKind;
  organizationId?: string | null;
  sectorCode?: string | null;
  language?: string | null;
  now: Date;
}

type Undoable = Exclude<BulkKind, BulkKind.END_LINKS | BulkKind.RENEW_LINKS>;

/** Which columns a kind of change sets, in SQL; `$3` is its one value. Links end with whoever leaves. */
const SET: Record<Undoable, string> = {
  LANGUAGE: 'language = $3',
  MOVE: 'organization_id = $3',
  SECTOR: 'sector_code = $3',
  DEACTIVATE: 'deactivated_at = $3, link_revision = t.link_revision + 1, unnoticed = true',
  REACTIVATE: 'deactivated_at = NULL, unnoticed = true, listed_at = coalesce($3::timestamptz, now())',
};

/** Those of these columns are kept to be put back, and have to stand as they were left. */
const KEPT: Record<Undoable, string[]> = {
  LANGUAGE: ['language'],
  MOVE: ['organization_id'],
  SECTOR: ['sector_code'],
  DEACTIVATE: ['deactivated_at', 'link_revision'],
  REACTIVATE: ['deactivated_at', 'listed_at'],
};

const tableOf = (kind: BulkKind) => (kind === BulkKind.SECTOR ? 'organization' : 'participant');

const valueOf = ({ kind, language, organizationId, sectorCode, now }: Change) => {
  if (kind === BulkKind.LANGUAGE) return language;
  if (kind === BulkKind.MOVE) return organizationId;
  if (kind === BulkKind.SECTOR) return sectorCode;
  return kind === BulkKind.DEACTIVATE ? now : null;
};

/** Changes these rows in the caller's transaction, in the order of their ids. */
export async function carryOut(
  manager: EntityManager,
  change: Change,
  ids: readonly string[],
): Promise<ChangedRow[]> {
  const kind = change.kind as Undoable;
  const table = tableOf(kind);
  const kept = KEPT[kind];
  const columns = (row: 'old' | 'new') =>
    `jsonb_build_object(${kept.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
  const pairs = table === 'participant' ? await deputyships(manager, change.countyId, ids) : [];
  const [rows]: [ChangedRow[], number] = await manager.query(
    `UPDATE ${table} t SET ${SET[kind]}
     FROM (SELECT id FROM ${table} WHERE county_id = $1 AND id = ANY ($2) ORDER BY id FOR NO KEY UPDATE) meant
     WHERE t.county_id = $1 AND t.id = meant.id
     RETURNING t.id, ${columns('old')} AS was, ${columns('new')} AS becomes`,
    [change.countyId, ids, valueOf(change)],
  );
  const left = new Set((await deputyships(manager, change.countyId, ids)).map(({ id }) => id));
  return [...rows, ...pairs.filter(({ id }) => !left.has(id))];
}

/** Who of these people stands in for somebody, or is stood in for, as rows that an end of it changes. */
async function deputyships(
  manager: EntityManager,
  countyId: string,
  ids: readonly string[],
): Promise<ChangedRow[]> {
  return manager.query(
    `SELECT id, true AS deputyship, '{"deputy_of": null}'::jsonb AS becomes,
       jsonb_build_object('deputy_of', deputy_of, 'deputy_since', deputy_since, 'deputy_only', deputy_only) AS was
     FROM participant WHERE county_id = $1 AND deputy_of IS NOT NULL AND (id = ANY ($2) OR deputy_of = ANY ($2))`,
    [countyId, ids],
  );
}

/** Where both take part in one organisation again, and neither has found somebody else. */
async function restoreDeputyships(
  manager: EntityManager,
  countyId: string,
  rows: readonly ChangedRow[],
): Promise<void> {
  await manager.query(
    `UPDATE participant d SET deputy_of = p.id, deputy_since = r.deputy_since, deputy_only = r.deputy_only
     FROM jsonb_to_recordset($2::jsonb) AS told (id uuid, was jsonb),
       LATERAL jsonb_to_record(told.was) AS r (deputy_of uuid, deputy_since timestamptz, deputy_only boolean),
       participant p
     WHERE d.county_id = $1 AND d.id = told.id AND p.county_id = $1 AND p.id = r.deputy_of
       AND d.organization_id = p.organization_id AND num_nonnulls(d.deactivated_at, p.deactivated_at) = 0
       AND NOT EXISTS (SELECT FROM participant other WHERE other.county_id = $1 AND other.deputy_of IS NOT NULL
         AND (other.id IN (d.id, p.id) OR other.deputy_of IN (d.id, p.id)))`,
    [countyId, JSON.stringify(rows)],
  );
}

/** What the row `r` belonged to is still there to go back to; a row that cannot be restored whole stays. */
const RESTORABLE = {
  participant: `t.erased_at IS NULL
    AND EXISTS (SELECT FROM organization o WHERE o.county_id = $1 AND o.id = r.organization_id)`,
  organization: 'EXISTS (SELECT FROM sector s WHERE s.county_id = $1 AND s.code = r.sector_code)',
};

/**
 * Puts back the rows that stand as the change left them, in the caller's transaction, and gives their ids. Somebody who is
 * put off the list again loses the links that were sent meanwhile.
 */
export async function restore(
  manager: EntityManager,
  { countyId, kind, rows }: Pick<BulkChange, 'countyId' | 'kind' | 'rows'>,
): Promise<Set<string>> {
  const table = tableOf(kind);
  const columns = KEPT[kind as Undoable].map((column) => `${column} = r.${column}`);
  if (kind === BulkKind.DEACTIVATE || kind === BulkKind.REACTIVATE) columns.push('unnoticed = true');
  if (kind === BulkKind.REACTIVATE) columns.push('link_revision = t.link_revision + 1');
  const [restored]: [{ id: string }[], number] = await manager.query(
    `UPDATE ${table} t SET ${columns.join(', ')}
     FROM (SELECT stands.id, stands AS row, told.was, told.becomes
           FROM jsonb_to_recordset($2::jsonb) AS told (id uuid, was jsonb, becomes jsonb)
           JOIN ${table} stands ON stands.county_id = $1 AND stands.id = told.id
           ORDER BY stands.id FOR NO KEY UPDATE OF stands) s,
       LATERAL jsonb_populate_record(s.row, s.was) r
     WHERE t.county_id = $1 AND t.id = s.id AND to_jsonb(s.row) @> s.becomes AND ${RESTORABLE[table]}
     RETURNING t.id`,
    [countyId, JSON.stringify(rows.filter(({ deputyship }) => !deputyship))],
  );
  await restoreDeputyships(
    manager,
    countyId,
    rows.filter(({ deputyship }) => deputyship),
  );
  return new Set(restored.map(({ id }) => id));
}
