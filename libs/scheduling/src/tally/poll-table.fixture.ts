import type { Choice, Poll, Quorum } from './tally.js';

const CHOICES: Record<string, Choice | undefined> = {
  '+': 'YES',
  '~': 'IF_NEED_BE',
  '-': 'NO',
  '.': undefined,
};

/**
 * Reads a poll the way one would draw it, for specs. The first line names each person's sector; every further line is
 * a slot: day (`MM-DD` of 2023), start, and one mark per person (`+` yes, `~` if need be, `-` no, `.` silent).
 * People are `p1`, `p2`, … from the left, slots `s1`, `s2`, … from the top; what follows `|` is returned as `notes`.
 */
export function pollTable(text: string, quorum: Partial<Quorum> = {}): { poll: Poll; notes: string[] } {
  const [header = '', ...rows] = text.trim().split('\n');
  const invited = words(header).map((sectorCode, place) => ({ id: `p${place + 1}`, sectorCode }));
  const slots = rows.map((row, place) => {
    const [day, startsAt, ...marks] = words(row.split('|')[0]);
    return { id: `s${place + 1}`, day: `2023-${day}`, startsAt: startsAt!, marks };
  });
  const answers = slots.flatMap(({ id, marks }) =>
    invited.flatMap((person, place) => {
      const choice = CHOICES[marks[place] ?? '.'];
      return choice ? [{ participantId: person.id, slotId: id, choice }] : [];
    }),
  );
  return {
    poll: {
      slots: slots.map(({ id, day, startsAt }) => ({ id, day, startsAt })),
      invited,
      answers,
      quorum: { total: 1, perSector: [], requiredParticipantIds: [], ...quorum },
    },
    notes: rows.map((row) => row.split('|')[1]?.trim() ?? ''),
  };
}

function words(line = ''): string[] {
  return line.trim().split(/\s+/);
}
