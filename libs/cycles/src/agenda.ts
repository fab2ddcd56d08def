import { Field, ObjectType } from '@nestjs/graphql';

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
  const by = minutes(to) - minutes(from);
  const times = agenda.map(({ startsAt }) => minutes(startsAt) + by);
  if (times.some((time) => time < 0 || time >= 24 * 60)) return [...agenda];
  return agenda.map((item, nth) => ({ ...item, startsAt: clock(times[nth]!) }));
}

function minutes(time: string): number {
  const [hours, rest] = time.split(':');
  return Number(hours) * 60 + Number(rest);
}

function clock(time: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(time / 60))}:${two(time % 60)}`;
}
