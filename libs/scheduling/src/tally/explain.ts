import type { Language } from '@beczka/tenancy';
import { decidingRule, nearestToQuorum } from './tally.js';
import type { Shortfall, SlotTally, Tally } from './tally.js';
import { PHRASES, type Standing } from './tally-phrases.js';

/** What people call the sectors and persons of a poll, in the language of the explanation; by code and by id. */
export interface TallyNames {
  sectors: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

/** Why a poll has no winner. Every text is one or more whole sentences. */
export interface UndecidedExplanation {
  summary: string;
  /** What stands in the way on every single date, so that another date alone would not help. */
  blocks: string[];
  /** The date that would be saved by the fewest people, and what it lacks; null without dates or answers. */
  nearest: { slotId: string; text: string } | null;
}

/**
 * One slot in a line to be read out, without a full stop:
 * «15 grudnia, godz. 9:00: pasuje 84 osobom, 12 w razie potrzeby, brakuje sektora zdrowia».
 * A slot that fell out says what it lacks instead of which sectors would be missing.
 */
export function explainSlot(slot: SlotTally, names: TallyNames, language: Language): string {
  const say = PHRASES[language];
  const heading = say.slot(slot.day, slot.startsAt);
  const answered = slot.yes + slot.ifNeedBe + slot.no > 0;
  if (!answered && slot.unanswered > 0) return `${heading}: ${say.nobodyAnswered}`;

  const parts = [slot.yes + slot.ifNeedBe > 0 ? say.canCome(slot.yes, slot.ifNeedBe) : say.nobodyCan];
  if (slot.eligible && slot.sectorsMissing.length > 0) {
    parts.push(say.sectorsMissing(slot.sectorsMissing.map((code) => sectorName(code, names))));
  }
  if (slot.unanswered > 0) parts.push(say.unanswered(slot.unanswered));
  const line = `${heading}: ${parts.join(', ')}`;
  return slot.eligible
    ? line
    : `${line}; ${say.noQuorum(explainShortfalls(slot.shortfalls, names, language))}`;
}

/** What a slot lacks, in one line: «brakuje 6 osób; sektor biznes: 1 z wymaganych 3 osób; nie może: Jan Kowalski». */
export const explainShortfalls = (...about: Parameters<typeof listShortfalls>): string =>
  listShortfalls(...about).join('; ');

/** What a slot lacks, one thing each, without capital or full stop; empty when it has the quorum. */
export function listShortfalls(
  shortfalls: readonly Shortfall[],
  names: TallyNames,
  language: Language,
): string[] {
  const say = PHRASES[language];
  const parts: string[] = [];
  const unable: string[] = [];
  const silent: string[] = [];
  for (const shortfall of shortfalls) {
    if (shortfall.kind === 'TOTAL') parts.push(say.peopleMissing(shortfall.missing));
    else if (shortfall.kind === 'SECTOR')
      parts.push(say.sectorShort(sectorName(shortfall.sectorCode, names), shortfall.has, shortfall.needs));
    else (shortfall.answered ? unable : silent).push(personName(shortfall.participantId, names, language));
  }
  if (unable.length > 0) parts.push(say.cannotCome(unable));
  if (silent.length > 0) parts.push(say.notAnswered(silent));
  return parts;
}

/** Why another slot stands right before this one; null of the first, and of one that fell out. A whole sentence. */
export function explainPlace({ slots }: Tally, slotId: string, language: Language): string | null {
  const eligible = slots.filter((slot) => slot.eligible);
  const place = eligible.findIndex((slot) => slot.slotId === slotId);
  const [before, own] = [eligible[place - 1], eligible[place]];
  if (!before || !own) return null;
  const say = PHRASES[language];
  return say.behind(
    say.slot(before.day, before.startsAt),
    say.because[decidingRule(before, own)](before, own),
  );
}

/** Why the winner stands first, by the rule that set it before the runner-up; null when nothing has a quorum. No full stop. */
export function explainWinner({ slots }: Tally, language: Language, standing: Standing): string | null {
  const say = PHRASES[language];
  const [winner, runnerUp] = slots.filter((slot) => slot.eligible);
  if (!winner) return null;

  const name = say.slot(winner.day, winner.startsAt);
  if (!runnerUp) return slots.length === 1 ? say.onlySlot(name, standing) : say.onlyQuorum(name, standing);
  const why = say.because[decidingRule(winner, runnerUp)](winner, runnerUp);
  return say.first(name, say.slot(runnerUp.day, runnerUp.startsAt), why, standing);
}

/** What blocks a poll in which no slot has the quorum, and which slot comes nearest; null when a slot won. */
export function explainUndecided(
  result: Tally,
  names: TallyNames,
  language: Language,
): UndecidedExplanation | null {
  const say = PHRASES[language];
  if (result.winner !== null) return null;
  const nearest = nearestToQuorum(result);
  if (!nearest) return { summary: say.noSlots, blocks: [], nearest: null };
  if (result.slots.every((slot) => slot.yes + slot.ifNeedBe + slot.no === 0)) {
    return { summary: say.noAnswers, blocks: [], nearest: null };
  }

  const lacks = say.nearest(
    say.slot(nearest.day, nearest.startsAt),
    explainShortfalls(nearest.shortfalls, names, language),
  );
  const waiting = nearest.unanswered > 0 ? ` ${say.unanswered(nearest.unanswered)}.` : '';
  return {
    summary: say.noneHasQuorum(result.slots.length),
    blocks: result.slots.length > 1 ? commonBlocks(result.slots, names, language) : [],
    nearest: { slotId: nearest.slotId, text: lacks + waiting },
  };
}

/** Shortfalls that every slot shares; for a single slot they would only repeat what is said of it. */
function commonBlocks(slots: readonly SlotTally[], names: TallyNames, language: Language): string[] {
  const say = PHRASES[language];
  const [first, ...others] = slots.map((slot) => slot.shortfalls);
  return (first ?? []).flatMap((shortfall) => {
    const alike = others.map((shortfalls) => shortfalls.find((other) => isSameLack(shortfall, other)));
    if (alike.includes(undefined)) return [];
    if (shortfall.kind === 'TOTAL') return [say.nowhereEnough];
    if (shortfall.kind === 'SECTOR') return [say.nowhereSector(sectorName(shortfall.sectorCode, names))];
    const person = personName(shortfall.participantId, names, language);
    const saidNo = [shortfall, ...alike].every((lack) => lack?.kind === 'REQUIRED' && lack.answered);
    return [saidNo ? say.nowhereCan(person) : say.nowhereConfirmed(person)];
  });
}

function isSameLack(one: Shortfall, other: Shortfall): boolean {
  if (one.kind === 'SECTOR') return other.kind === 'SECTOR' && other.sectorCode === one.sectorCode;
  if (one.kind === 'REQUIRED') return other.kind === 'REQUIRED' && other.participantId === one.participantId;
  return other.kind === 'TOTAL';
}

function sectorName(code: string, names: TallyNames): string {
  return names.sectors.get(code) ?? code;
}

function personName(id: string, names: TallyNames, language: Language): string {
  return names.people.get(id) ?? PHRASES[language].requiredPerson;
}
