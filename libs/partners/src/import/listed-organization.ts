import type { Sentence } from '@beczka/tenancy';
import { type Existing, nameKey, type PlanOrganization, type PlanSector } from './known-partners.js';
import { letters } from './participant-columns.js';
import type { RowEntry, RowIssue } from './participant-row.js';
import { rowProblem } from './participant-row.errors.js';

/** An organisation that a list names, with what the county and all the list's rows say about it. */
export interface ListedOrganization {
  /** `null` when the list brings it. */
  id: string | null;
  name: string;
  sectorCode: string | null;
  municipality: string | null;
  /** The county knew no municipality of it; the list does. */
  municipalityIsNew: boolean;
  /** Code of the sector that a row is shown with, or the text that names none: its own, where that is refused. */
  sectorShown(entry: RowEntry): string;
  /** What speaks against taking a row, as far as its organisation goes. */
  issuesOf(entry: RowEntry): RowIssue[];
}

interface Row {
  line: number;
  entry: RowEntry;
}

/** The list's organisations by the key of their name. */
export function listedOrganizations(
  rows: readonly Row[],
  existing: Existing,
): Map<string, ListedOrganization> {
  const known = new Map(
    existing.organizations.map((organization) => [nameKey(organization.name), organization]),
  );
  const named = sectorsByName(existing.sectors);
  const inUse = existing.sectors.filter(({ retired }) => !retired);
  const listed = new Map<string, ListedOrganization>();
  for (const [key, group] of Map.groupBy(rows, ({ entry }) => nameKey(entry.organization))) {
    listed.set(key, resolve(group, known.get(key), known.has(key) ? existing.sectors : inUse, named));
  }
  return listed;
}

function resolve(
  rows: readonly Row[],
  known: PlanOrganization | undefined,
  sectors: readonly PlanSector[],
  named: ReadonlyMap<string, PlanSector>,
): ListedOrganization {
  const sectorOf = (text: string | null) => {
    const sector = text === null ? undefined : named.get(letters(text));
    return sector && sectors.includes(sector) ? sector : undefined;
  };
  const bySector = Map.groupBy(rows, ({ entry }) => sectorOf(entry.sector)?.code);
  bySector.delete(undefined);
  const byMunicipality = Map.groupBy(rows, ({ entry }) => entry.municipality && nameKey(entry.municipality));
  byMunicipality.delete(null);
  const lines = (groups: Map<unknown, Row[]>) =>
    [...groups.values()]
      .flat()
      .map(({ line }) => line)
      .sort((a, b) => a - b);
  const choices = sectors.map(sentenceOf);

  function sectorIssue(entry: RowEntry): Sentence | undefined {
    const sector = sectorOf(entry.sector);
    if (entry.sector !== null && !sector) return rowProblem.unknownSector(choices);
    if (known) {
      if (!sector || sector.code === known.sectorCode) return undefined;
      const registered = sectors.find(({ code }) => code === known.sectorCode);
      return rowProblem.otherSector(
        registered ? sentenceOf(registered) : { pl: known.sectorCode, en: known.sectorCode },
      );
    }
    if (bySector.size === 0) return rowProblem.sectorNeeded(choices);
    return sector && bySector.size > 1 ? rowProblem.contradiction(lines(bySector)) : undefined;
  }

  function municipalityIssue({ municipality }: RowEntry): Sentence | undefined {
    if (municipality === null) return undefined;
    if (known?.municipality) {
      const same = nameKey(municipality) === nameKey(known.municipality);
      return same ? undefined : rowProblem.otherMunicipality(known.municipality);
    }
    return byMunicipality.size > 1 ? rowProblem.contradiction(lines(byMunicipality)) : undefined;
  }

  const municipality = [...byMunicipality.values()][0]?.[0]?.entry.municipality ?? null;
  const sectorCode = known?.sectorCode ?? [...bySector.keys()][0] ?? null;
  return {
    id: known?.id ?? null,
    name: known?.name ?? rows[0]!.entry.organization,
    sectorCode,
    municipality: known?.municipality ?? municipality,
    municipalityIsNew: !known?.municipality && municipality !== null,
    sectorShown(entry) {
      const own = sectorOf(entry.sector)?.code ?? entry.sector;
      return (sectorIssue(entry) ? own : sectorCode) ?? own ?? '';
    },
    issuesOf(entry) {
      if (entry.organization === '') return [];
      const issues: [RowIssue['column'], Sentence | undefined][] = [
        ['sector', sectorIssue(entry)],
        ['municipality', municipalityIssue(entry)],
      ];
      return issues.flatMap(([column, sentence]) => (sentence ? [{ column, sentence }] : []));
    },
  };
}

/** Sectors by the letters of their code and of their names; of two that share one, the first in the county's order. */
function sectorsByName(sectors: readonly PlanSector[]): Map<string, PlanSector> {
  const named = new Map<string, PlanSector>();
  for (const sector of sectors) {
    for (const name of [sector.code, sector.namePl, sector.nameEn].map(letters)) {
      if (name !== '' && !named.has(name)) named.set(name, sector);
    }
  }
  return named;
}

function sentenceOf({ namePl, nameEn }: PlanSector): Sentence {
  return { pl: namePl, en: nameEn };
}
