import { createHash } from 'node:crypto';
import type { Language } from '@beczka/tenancy';
import { type Existing, nameKey, type PlanOrganization, type PlanParticipant } from './known-partners.js';
import { type ListedOrganization, listedOrganizations } from './listed-organization.js';
import type { Column } from './participant-columns.js';
import { type RowEntry, type RowIssue, readRow, spaced } from './participant-row.js';
import { rowProblem } from './participant-row.errors.js';
import type { Sheet } from './participant-sheet.js';

export enum ImportOutcome {
  ADD = 'ADD',
  CHANGE = 'CHANGE',
  SAME = 'SAME',
  REFUSE = 'REFUSE',
}

export interface PlannedChange {
  column: Column;
  before: string;
  after: string;
}

export interface PlannedRow {
  line: number;
  outcome: ImportOutcome;
  /** Whom the row means; of an ADD row not before the plan is carried out. */
  participantId: string | null;
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  function: string | null;
  language: Language;
  /** Whoever is listed takes part, unless the list says otherwise. */
  active: boolean;
  organization: string;
  /** Code of the sector, or the text that names none. */
  sector: string;
  changes: PlannedChange[];
  issues: RowIssue[];
}

/** What applying a list will do, row by row and to the organisations. JSON throughout. */
export interface ImportPlan {
  rows: PlannedRow[];
  newOrganizations: Omit<PlanOrganization, 'id'>[];
  /** Organisations that had no municipality and get one. */
  municipalities: { organizationId: string; municipality: string }[];
  ignoredColumns: string[];
}

/** The longest text a row that can be taken may hold; of a refused one, no more is shown. */
const SHOWN = 300;

/**
 * What taking this list would do to what the county has. A person is recognised by e-mail; blank cells leave what is
 * known as it is; whoever is listed takes part again. Any row with an issue is refused, with every issue it has.
 */
export function planImport(sheet: Sheet, existing: Existing): ImportPlan {
  const read = sheet.rows.map((row) => ({ line: row.line, ...readRow(row) }));
  const byEmail = Map.groupBy(read, ({ entry }) => entry.email);
  const listed = listedOrganizations(read, existing);
  const people = new Map(existing.participants.map((person) => [person.email, person]));
  const names = new Map(existing.organizations.map(({ id, name }) => [id, name]));

  const rows = read.map(({ line, entry, issues }): PlannedRow => {
    const organization = listed.get(nameKey(entry.organization))!;
    const repeated = entry.email === '' ? [] : byEmail.get(entry.email)!;
    const person = people.get(entry.email);
    const found = [
      ...issues.filter(({ column, command }) => !command || command !== knownText(person, column, names)),
      ...organization.issuesOf(entry),
    ];
    if (repeated.length > 1) {
      found.push({ column: 'email', sentence: rowProblem.repeatedEmail(repeated.map((one) => one.line)) });
    }
    const row = shownRow(line, entry, organization, person);
    if (found.length > 0) return { ...row, outcome: ImportOutcome.REFUSE, issues: onePerColumn(found) };
    const filled = organization.id !== null && organization.municipalityIsNew;
    const changes: PlannedChange[] = [
      ...(person ? changesOf(person, row, names.get(person.organizationId) ?? '') : []),
      ...(filled ? [{ column: 'municipality' as const, before: '', after: organization.municipality! }] : []),
    ];
    const known = changes.length > 0 ? ImportOutcome.CHANGE : ImportOutcome.SAME;
    return { ...row, outcome: person ? known : ImportOutcome.ADD, changes };
  });

  const taken = new Set(
    rows.filter((row) => row.issues.length === 0).map((row) => nameKey(row.organization)),
  );
  const touched = [...listed].filter(([key]) => taken.has(key)).map(([, organization]) => organization);
  return {
    rows,
    newOrganizations: touched.flatMap(({ id, name, sectorCode, municipality }) =>
      id === null ? [{ name, sectorCode: sectorCode!, municipality }] : [],
    ),
    municipalities: touched.flatMap(({ id, municipality, municipalityIsNew }) =>
      id !== null && municipalityIsNew ? [{ organizationId: id, municipality: municipality! }] : [],
    ),
    ignoredColumns: sheet.ignoredColumns,
  };
}

/** Equal for equal plans: tells whether what is about to be done is what was shown. */
export function planDigest(plan: ImportPlan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex');
}

function shownRow(
  line: number,
  entry: RowEntry,
  organization: ListedOrganization,
  person: PlanParticipant | undefined,
): PlannedRow {
  const cut = (text: string) => text.slice(0, SHOWN);
  return {
    line,
    outcome: ImportOutcome.SAME,
    participantId: person?.id ?? null,
    firstName: cut(sameOr(person?.firstName, entry.firstName)),
    lastName: cut(sameOr(person?.lastName, entry.lastName)),
    email: cut(entry.email),
    phone: cut(sameOr(person?.phone, entry.phone)) || null,
    function: cut(sameOr(person?.function, entry.function)) || null,
    language: entry.language ?? person?.language ?? 'pl',
    active: entry.active ?? true,
    organization: cut(organization.name),
    sector: cut(organization.sectorShown(entry)),
    changes: [],
    issues: [],
  };
}

/** What the list says, or what is known where it says nothing or differs by its spacing alone. */
function sameOr(known: string | null | undefined, listed: string | null): string {
  if (listed === null) return known ?? '';
  return known && spaced(known) === listed ? known : listed;
}

/** What is known of a person already may look like a formula: it comes back as it went out. */
function knownText(
  person: PlanParticipant | undefined,
  column: Column,
  organizations: ReadonlyMap<string, string>,
): string | undefined {
  if (!person || column === 'active' || column === 'fullName') return undefined;
  if (column === 'sector' || column === 'municipality') return undefined;
  const known = column === 'organization' ? organizations.get(person.organizationId) : person[column];
  return known ? spaced(known) : undefined;
}

function changesOf(person: PlanParticipant, row: PlannedRow, organization: string): PlannedChange[] {
  const pairs: [PlannedChange['column'], string | null, string | null][] = [
    ['firstName', person.firstName, row.firstName],
    ['lastName', person.lastName, row.lastName],
    ['phone', person.phone, row.phone],
    ['function', person.function, row.function],
    ['language', person.language, row.language],
    ['organization', organization, row.organization],
    ['active', String(person.active), String(row.active)],
  ];
  return pairs.flatMap(([column, before, after]) =>
    before === after ? [] : [{ column, before: before ?? '', after: after ?? '' }],
  );
}

/** The first issue of each column: what comes after often follows from it. */
function onePerColumn(issues: readonly RowIssue[]): RowIssue[] {
  return issues.filter(({ column }, place) => issues.findIndex((other) => other.column === column) === place);
}

/** The rows without what they tell of this person; undefined when they tell nothing. */
export function withoutPerson(
  rows: readonly PlannedRow[],
  person: { id: string; email: string; firstName: string; lastName: string },
): PlannedRow[] | undefined {
  const isTheirs = (row: PlannedRow) =>
    row.participantId === person.id ||
    (row.email !== '' && row.email === person.email) ||
    (nameKey(row.firstName) === nameKey(person.firstName) &&
      nameKey(row.lastName) === nameKey(person.lastName));
  if (!rows.some(isTheirs)) return undefined;
  const nobody = { firstName: '', lastName: '', email: '', phone: null, function: null, changes: [] };
  return rows.map((row) => (isTheirs(row) ? { ...row, ...nobody } : row));
}
