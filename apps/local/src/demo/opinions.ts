import type { Chance } from './random.ts';

export type Choice = 'YES' | 'IF_NEED_BE' | 'NO';

/** What one simulated person does about one poll. */
export interface Opinion {
  email: string;
  /** The instant at which they answer. */
  at: Date;
  /** By slot id; a slot they skip is not in it. */
  choices: Map<string, Choice>;
  comment?: string;
}

const COMMENTS = [
  'Wolałabym zacząć pół godziny później.',
  'Dojadę autobusem o 8:40.',
  'Będzie ze mną jeszcze jedna osoba.',
  'Tego dnia mamy sesję rady, ale postaram się przyjść.',
];
const HOUR = 3_600_000;

/**
 * Simulates who answers a poll, when and how: about nine in ten answer, most within two days of the invitation, some
 * only after a reminder; a favourite day suits most people, the others about half; a few change their mind later.
 *
 * @returns opinions in the order of time
 */
export function opinionsOf(
  emails: string[],
  poll: {
    slots: { id: string; heldOn: string }[];
    favourite: string | undefined;
    opensAt: Date;
    deadline: Date;
  },
  random: Chance,
): Opinion[] {
  const length = poll.deadline.getTime() - poll.opensAt.getTime();
  const opinions: Opinion[] = [];
  for (const email of emails) {
    if (random.happens(0.09)) continue;
    const share = random.happens(0.6) ? random.next() * 0.2 : 0.2 + random.next() * 0.78;
    const first: Opinion = {
      email,
      at: new Date(poll.opensAt.getTime() + HOUR / 2 + length * share),
      choices: new Map(
        poll.slots
          .filter(() => !random.happens(0.02))
          .map((slot) => [slot.id, choose(slot.heldOn === poll.favourite)]),
      ),
    };
    if (random.happens(0.06)) first.comment = random.pick(COMMENTS);
    opinions.push(first);
    if (random.happens(0.05) && first.choices.size > 0) {
      const [slotId] = random.pick([...first.choices]);
      opinions.push({
        email,
        at: new Date(first.at.getTime() + random.between(2, 20) * HOUR),
        choices: new Map([[slotId, random.pick(['YES', 'IF_NEED_BE', 'NO'] as const)]]),
      });
    }
  }
  return opinions.filter(({ at }) => at < poll.deadline).sort((a, b) => a.at.getTime() - b.at.getTime());

  function choose(favourite: boolean): Choice {
    const [yes, ifNeedBe] = favourite ? [0.72, 0.15] : [0.42, 0.2];
    const roll = random.next();
    return roll < yes ? 'YES' : roll < yes + ifNeedBe ? 'IF_NEED_BE' : 'NO';
  }
}
