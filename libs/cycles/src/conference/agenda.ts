import { Field, ObjectType } from '@nestjs/graphql';
import { minutesOf, timeOf } from '@beczka/tenancy';

/** One point of a conference's programme; `startsAt` is `HH:MM` on the Warsaw clock. */
@ObjectType()
export class AgendaItem {
  @Field()
  startsAt: string;

  @Field()
  title: string;
}

/** The place of the first item that does not start after the one before it; null when all are in order. */
export function firstOutOfOrder(agenda: readonly AgendaItem[]): number | null {
  const place = agenda.findIndex((item, nth) => nth > 0 && item.startsAt <= agenda[nth - 1]!.startsAt);
  return place < 0 ? null : place;
}

/**
 * The agenda of a conference whose start moves from one time to another (`HH:MM`): every item moves along. An agenda
 * that would run past midnight stays as it is, for the coordinator to arrange anew.
 */
export function shiftAgenda(agenda: readonly AgendaItem[], from: string, to: string): AgendaItem[] {
  const by = minutesOf(to) - minutesOf(from);
  const times = agenda.map(({ startsAt }) => minutesOf(startsAt) + by);
  if (times.some((time) => time < 0 || time >= 24 * 60)) return [...agenda];
  return agenda.map((item, nth) => ({ ...item, startsAt: timeOf(times[nth]!) }));
}
