import { letters } from '@beczka/partners';

/** What two rows have in common that makes them look like one person. */
export enum DuplicateReason {
  /** One mailbox written in two ways. */
  EMAIL = 'EMAIL',
  NAME = 'NAME',
  PHONE = 'PHONE',
  NEAR_NAME = 'NEAR_NAME',
  NAME_ELSEWHERE = 'NAME_ELSEWHERE',
}

export interface Comparable {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  organizationId: string;
}

export interface Duplicate<T> {
  first: T;
  second: T;
  /** The weightiest first. */
  reasons: DuplicateReason[];
}

/** From how many letters on a name may differ by one and be meant as the same. */
const LONG_ENOUGH = 5;
/** Of a telephone number what stays the same with and without +48. */
const NATIONAL_DIGITS = 9;

const WEIGHT = Object.values(DuplicateReason);

/**
 * People that may be one, those first who most look like it: the same mailbox, the same name or nearly so in one
 * organisation, the same telephone and surname, the same name in another organisation. Diacritics, letter case and the order of names
 * do not matter.
 */
export function duplicatesAmong<T extends Comparable>(people: readonly T[]): Duplicate<T>[] {
  const found = new Map<string, Duplicate<T>>();
  const note = (one: T, other: T, reason: DuplicateReason) => {
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const key = `${first.id} ${second.id}`;
    const pair = found.get(key) ?? { first, second, reasons: [] };
    if (!pair.reasons.includes(reason)) pair.reasons.push(reason);
    found.set(key, pair);
  };
  eachPair(
    people,
    ({ email }) => mailboxOf(email),
    (one, other) => note(one, other, DuplicateReason.EMAIL),
  );
  eachPair(people, nameKey, (one, other) => {
    const together = one.organizationId === other.organizationId;
    note(one, other, together ? DuplicateReason.NAME : DuplicateReason.NAME_ELSEWHERE);
  });
  eachPair(people, phoneKey, (one, other) => note(one, other, DuplicateReason.PHONE));
  eachPair(
    people,
    ({ organizationId }) => organizationId,
    (one, other) => {
      if (nameKey(one) !== nameKey(other) && isNear(one, other)) note(one, other, DuplicateReason.NEAR_NAME);
    },
  );
  const pairs = [...found.values()];
  for (const pair of pairs) pair.reasons.sort((a, b) => WEIGHT.indexOf(a) - WEIGHT.indexOf(b));
  return pairs.sort((a, b) => WEIGHT.indexOf(a.reasons[0]!) - WEIGHT.indexOf(b.reasons[0]!));
}

/** Whether two texts differ by at most so many letters put in, left out or exchanged. */
export function withinEdits(one: string, other: string, edits: number): boolean {
  if (one === other) return true;
  if (edits === 0 || Math.abs(one.length - other.length) > edits) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  const swapped = a.length > 1 && a[0] === b[1] && a[1] === b[0];
  return (
    withinEdits(a.slice(1), b, edits - 1) ||
    withinEdits(a, b.slice(1), edits - 1) ||
    withinEdits(a.slice(1), b.slice(1), edits - 1) ||
    (swapped && withinEdits(a.slice(2), b.slice(2), edits - 1))
  );
}

function eachPair<T>(all: readonly T[], keyOf: (one: T) => string | null, visit: (one: T, other: T) => void) {
  const groups = Map.groupBy(all, keyOf);
  groups.delete(null);
  for (const group of groups.values())
    group.forEach((one, nth) => group.slice(nth + 1).forEach((other) => visit(one, other)));
}

/** A name in two columns that were exchanged is the same. */
const nameKey = ({ firstName, lastName }: Comparable) =>
  [letters(firstName), letters(lastName)].sort().join(' ');

/** Where dots and what follows a plus mean nothing, they are left out. */
function mailboxOf(email: string): string {
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const plain = local.replace(/\+.*$/, '');
  return domain === 'gmail.com' || domain === 'googlemail.com'
    ? `${plain.replaceAll('.', '')}@gmail.com`
    : `${plain}@${domain}`;
}

/** People of one office share a telephone; of one surname too, they are likely one. */
function phoneKey({ phone, lastName }: Comparable): string | null {
  const digits = (phone ?? '').replace(/\D/g, '').slice(-NATIONAL_DIGITS);
  return digits.length === NATIONAL_DIGITS ? `${digits} ${letters(lastName)}` : null;
}

function isNear(one: Comparable, other: Comparable): boolean {
  const first = [letters(one.firstName), letters(other.firstName)] as const;
  const last = [letters(one.lastName), letters(other.lastName)] as const;
  const sameFirst = first[0] === first[1] || isInitial(...first) || isInitial(first[1], first[0]);
  if (sameFirst) return nearWord(...last) || isPartOf(one.lastName, other.lastName);
  return last[0] === last[1] && nearWord(...first);
}

const isInitial = (short: string, long: string) => short.length === 1 && long.startsWith(short);

const nearWord = (one: string, other: string) =>
  one === other || (Math.min(one.length, other.length) >= LONG_ENOUGH && withinEdits(one, other, 1));

/** «Kos» and «Kos-Lis». */
function isPartOf(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.split(/[\s-]+/).map(letters));
  return a!.some((part) => part.length > 2 && b!.includes(part));
}
