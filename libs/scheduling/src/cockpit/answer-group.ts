import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Municipality, Sector } from '@beczka/partners';
import type { AskedPerson, PollPicture } from '../poll/poll-picture.js';

/** What a group of people says to one slot. */
@ObjectType()
export class SlotShare {
  @Field(() => Int)
  yes: number;

  @Field(() => Int)
  ifNeedBe: number;

  @Field(() => Int)
  no: number;
}

@ObjectType({ isAbstract: true })
abstract class AnswerGroup {
  @Field(() => Int)
  invited: number;

  @Field(() => Int)
  responded: number;

  @Field(() => [SlotShare], { description: "In the order of the poll's slots." })
  slots: SlotShare[];
}

@ObjectType()
export class SectorAnswers extends AnswerGroup {
  @Field(() => Sector)
  sector: Sector;
}

@ObjectType()
export class MunicipalityAnswers extends AnswerGroup {
  @Field(() => Municipality, {
    nullable: true,
    description: 'Null of those whose organisation is in none in particular.',
  })
  municipality: Municipality | null;
}

/** Who was asked and what they say, by whatever they have in common. */
export function groupsOf<K>(
  { voices, table, slots }: PollPicture,
  keyOf: (person: AskedPerson) => K,
): Map<K, AnswerGroup> {
  const place = new Map(slots.map(({ id }, nth) => [id, nth]));
  const groups = new Map<K, AnswerGroup>();
  const groupOf = new Map<string, AnswerGroup>();
  for (const person of voices) {
    const key = keyOf(person);
    const group = groups.get(key) ?? {
      invited: 0,
      responded: 0,
      slots: slots.map(() => ({ yes: 0, ifNeedBe: 0, no: 0 })),
    };
    groups.set(key, group);
    groupOf.set(person.participantId, group);
    group.invited++;
    if (person.respondedAt) group.responded++;
  }
  for (const { participantId, slotId, choice } of table.answers) {
    const share = groupOf.get(participantId)?.slots[place.get(slotId) ?? -1];
    if (share) share[({ YES: 'yes', IF_NEED_BE: 'ifNeedBe', NO: 'no' } as const)[choice]]++;
  }
  return groups;
}
