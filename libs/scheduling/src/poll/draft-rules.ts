import { hoursFault } from '@beczka/cycles';
import { sendableFrom } from '@beczka/notifications';
import { type IsoDay, type Sentence, warsawInstant } from '@beczka/tenancy';
import { GATHERING } from '../letter/reminder-times.js';
import { obstaclesInWords } from '../calendar/obstacle-words.js';
import { obstaclesOn, type PlanningLimits } from '../calendar/working-calendar.js';
import { voiceOf } from '../tally/voice.js';

const HOUR = 60 * 60 * 1000;
/** Between the deadline and the day of the first slot people learn the date and arrange to come. */
const LEAST_NOTICE = 24 * HOUR;
const LEAST_ASKING = HOUR;
const FARTHEST_DEADLINE = 366 * 24 * HOUR;

/** What a draft says, as far as it can be wrong. */
export interface Draft {
  slots: readonly { heldOn: IsoDay; startsAt: string; overrideReason?: string | null }[];
  deadline: Date;
  opensAt?: Date | null;
  quorumTotal: number;
  sectorQuorums: readonly { sectorCode: string; minimum: number }[];
  requiredParticipantIds: readonly string[];
}

/** What the county has: its sectors, and its active participants with the sector of each. */
export interface DraftFacts {
  now: Date;
  limits: PlanningLimits;
  durationMinutes: number;
  /** The day that the conference has already, when it is asked about anew. */
  presentDay: IsoDay | null;
  sectorCodes: readonly string[];
  participants: readonly { participantId: string; sectorCode: string; deputyOf: string | null }[];
}

/** What is wrong, and where: the dotted path below `input`. */
export interface DraftFault {
  field: string;
  sentence: Sentence;
}

/** Everything that keeps a draft from being opened as it stands; empty when nothing does. */
export function draftFaults(draft: Draft, facts: DraftFacts): DraftFault[] {
  return [...slotFaults(draft, facts), ...timeFaults(draft, facts), ...quorumFaults(draft, facts)];
}

/**
 * What keeps one more slot from being offered beside these while people answer until the deadline; by the slot's own
 * field names.
 */
export function addedSlotFaults(
  slot: Draft['slots'][number],
  { slots, deadline }: Pick<Draft, 'slots' | 'deadline'>,
  facts: Pick<DraftFacts, 'limits' | 'durationMinutes' | 'now'>,
): DraftFault[] {
  const prefix = `slots.${slots.length}.`;
  const own = slotFaults({ slots: [...slots, slot] }, facts)
    .filter(({ field }) => field.startsWith(prefix))
    .map(({ field, sentence }) => ({ field: field.slice(prefix.length), sentence }));
  if (own.length) return own;
  if (deadline.getTime() - sendableFrom(new Date(facts.now.getTime() + GATHERING)).getTime() < LEAST_ASKING) {
    return fault(
      'heldOn',
      'Na odpowiedź zostałaby mniej niż godzina, nie licząc nocy. Najpierw trzeba przedłużyć zbieranie odpowiedzi.',
      'People would have less than an hour to answer, the night aside. Extend the deadline first.',
    );
  }
  return deadline > latestDeadline(slot.heldOn)
    ? fault(
        'heldOn',
        'Ten dzień jest za wcześnie: odpowiedzi zbieramy dłużej niż do doby przed nim.',
        'This day is too early: answers are taken for longer than until 24 hours before it.',
      )
    : [];
}

function slotFaults(
  { slots }: Pick<Draft, 'slots'>,
  { limits, durationMinutes }: Pick<DraftFacts, 'limits' | 'durationMinutes'>,
): DraftFault[] {
  return slots.flatMap(({ heldOn, startsAt, overrideReason }, nth) => {
    const twin = slots.findIndex((other) => other.heldOn === heldOn && other.startsAt === startsAt);
    if (twin < nth) {
      return fault(
        `slots.${nth}.heldOn`,
        'Ten termin podano już wyżej.',
        'This date has already been given.',
      );
    }
    const unfit = hoursFault(startsAt, durationMinutes);
    if (unfit) return [{ field: `slots.${nth}.startsAt`, sentence: unfit }];
    const found = obstaclesOn(heldOn, limits);
    const standing = overrideReason ? found.filter(({ obstacle }) => obstacle === 'IN_THE_PAST') : found;
    return standing.length
      ? [{ field: `slots.${nth}.heldOn`, sentence: obstaclesInWords(heldOn, standing) }]
      : [];
  });
}

function timeFaults({ slots, deadline, opensAt }: Draft, { now, presentDay }: DraftFacts): DraftFault[] {
  if (opensAt && opensAt <= now) {
    return fault(
      'opensAt',
      'Podaj przyszły dzień i godzinę otwarcia.',
      'Give an opening time in the future.',
    );
  }
  const opening = opensAt ?? now;
  if (deadline.getTime() - opening.getTime() < LEAST_ASKING) {
    return fault(
      'deadline',
      'Daj uczestnikom przynajmniej godzinę na odpowiedź.',
      'Give the participants at least an hour to answer.',
    );
  }
  const tooLate = lateDeadline(deadline, slots, presentDay);
  if (tooLate) return [{ field: 'deadline', sentence: tooLate }];
  if (deadline.getTime() - now.getTime() > FARTHEST_DEADLINE) {
    return fault('deadline', 'Podaj dzień w ciągu najbliższego roku.', 'Give a time within the coming year.');
  }
  return [];
}

/** Why answers cannot be taken for so long; null when they can. A date known already must not pass while it is discussed. */
export function lateDeadline(
  deadline: Date,
  slots: readonly { heldOn: IsoDay }[],
  presentDay: IsoDay | null,
): Sentence | null {
  if (slots.some(({ heldOn }) => deadline > latestDeadline(heldOn))) {
    return {
      pl: 'Zbieranie odpowiedzi musi się skończyć co najmniej dobę przed dniem pierwszego z terminów.',
      en: 'Answers must be in at least 24 hours before the day of the first date.',
    };
  }
  if (presentDay && deadline > latestDeadline(presentDay)) {
    return {
      pl: 'Zbieranie odpowiedzi musi się skończyć co najmniej dobę przed dniem obecnego terminu konferencji.',
      en: 'Answers must be in at least 24 hours before the day that the conference has now.',
    };
  }
  return null;
}

/** The last instant at which a poll may end whose earliest slot is on this day. */
export function latestDeadline(firstDay: IsoDay): Date {
  return new Date(warsawInstant(firstDay, '00:00').getTime() - LEAST_NOTICE);
}

function quorumFaults(draft: Draft, { sectorCodes, participants }: DraftFacts): DraftFault[] {
  const voice = voiceOf(participants.map(({ participantId: id, deputyOf }) => ({ id, deputyOf })));
  const voices = participants.filter(({ participantId }) => voice(participantId) === participantId);
  const pairs = voices.length < participants.length;
  const [asOne, asOneEn] = pairs
    ? ['; osoba i jej zastępca liczą się razem jako jedna', '; a person and their deputy count as one']
    : ['', ''];
  const inSector = (code: string) => voices.filter(({ sectorCode }) => sectorCode === code).length;
  const total =
    draft.quorumTotal > voices.length
      ? fault(
          'quorumTotal',
          `Kworum jest większe niż liczba aktywnych uczestników (${voices.length}${asOne}).`,
          `The quorum is greater than the number of active participants (${voices.length}${asOneEn}).`,
        )
      : [];
  const sectors = draft.sectorQuorums.flatMap(({ sectorCode, minimum }, nth) => {
    const path = `sectorQuorums.${nth}`;
    if (!sectorCodes.includes(sectorCode)) {
      return fault(`${path}.sectorCode`, 'Wybierz sektor z listy.', 'Choose a sector from the list.');
    }
    if (draft.sectorQuorums.findIndex((other) => other.sectorCode === sectorCode) < nth) {
      return fault(
        `${path}.sectorCode`,
        'Ten sektor podano już wyżej.',
        'This sector has already been given.',
      );
    }
    if (minimum > inSector(sectorCode)) {
      return fault(
        `${path}.minimum`,
        `W tym sektorze jest mniej aktywnych uczestników (${inSector(sectorCode)}${asOne}).`,
        `This sector has fewer active participants (${inSector(sectorCode)}${asOneEn}).`,
      );
    }
    return [];
  });
  const people = draft.requiredParticipantIds.flatMap((id, nth) =>
    participants.some(({ participantId }) => participantId === id)
      ? []
      : fault(
          `requiredParticipantIds.${nth}`,
          'Osobą wymaganą może być tylko aktywny uczestnik.',
          'Only an active participant can be a required person.',
        ),
  );
  return [...total, ...sectors, ...people];
}

function fault(field: string, pl: string, en: string): DraftFault[] {
  return [{ field, sentence: { pl, en } }];
}
