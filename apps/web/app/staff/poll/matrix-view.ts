import type { PollMatrixQuery } from '../../gql/graphql.js';
import { plainLetters } from '../../text/plain-letters.js';

export type MatrixPoll = PollMatrixQuery['datePoll'];
export type Person = MatrixPoll['people'][number];

export const whoChoices = ['all', 'answered', 'silent'] as const;
export const sortChoices = ['name', 'sector', 'municipality', 'answered'] as const;

/** Which people the table shows, and in which order. Empty: no condition. */
export interface MatrixView {
  find: string;
  sector: string;
  municipality: string;
  who: (typeof whoChoices)[number];
  sort: (typeof sortChoices)[number];
  /** Every row at once, rather than those in sight. */
  whole: boolean;
}

/** A heading of a group, or a person. */
export type MatrixRow = { group: string } | { person: Person };

export function viewOf(search: URLSearchParams): MatrixView {
  const one = <T extends string>(name: string, known: readonly T[]): T =>
    known.find((choice) => choice === search.get(name)) ?? known[0]!;
  return {
    find: search.get('find') ?? '',
    sector: search.get('sector') ?? '',
    municipality: search.get('municipality') ?? '',
    who: one('who', whoChoices),
    sort: one('sort', sortChoices),
    whole: search.has('whole'),
  };
}

/** The same as an address, without what goes without saying. */
export function searchOf(view: MatrixView): string {
  const usual = viewOf(new URLSearchParams());
  const said = Object.entries(view).filter(([name, value]) => value !== usual[name as keyof MatrixView]);
  return new URLSearchParams(
    said.map(([name, value]) => [name, value === true ? '1' : String(value)]),
  ).toString();
}

const collator = new Intl.Collator('pl');
const byName = ({ participant: a }: Person, { participant: b }: Person) =>
  collator.compare(a.lastName, b.lastName) || collator.compare(a.firstName, b.firstName);

/** The people who meet every condition, in order; under headings where the order is one of groups. */
export function arrange(people: Person[], view: MatrixView, noMunicipality: string): MatrixRow[] {
  const words = plainLetters(view.find).split(/\s+/).filter(Boolean);
  const found = people.filter(({ participant, respondedAt }) => {
    const { organization } = participant;
    const text = plainLetters(`${participant.firstName} ${participant.lastName} ${organization.name}`);
    return (
      words.every((word) => text.includes(word)) &&
      (!view.sector || organization.sector.code === view.sector) &&
      (!view.municipality || organization.municipality?.id === view.municipality) &&
      (view.who === 'all' || (view.who === 'answered') === Boolean(respondedAt))
    );
  });
  const named = found.toSorted(byName);
  const rows = (of: Person[]): MatrixRow[] => of.map((person) => ({ person }));
  if (view.sort === 'name') return rows(named);
  if (view.sort === 'answered')
    return rows(named.toSorted((a, b) => Number(!a.respondedAt) - Number(!b.respondedAt)));
  const groupOf = ({ participant: { organization } }: Person) =>
    view.sort === 'sector' ? organization.sector.name : (organization.municipality?.name ?? noMunicipality);
  const groups = [...new Set(named.map(groupOf))].sort(
    (a, b) => Number(a === noMunicipality) - Number(b === noMunicipality) || collator.compare(a, b),
  );
  return groups.flatMap((group) => [{ group }, ...rows(named.filter((one) => groupOf(one) === group))]);
}
