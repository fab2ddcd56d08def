import type { AgendaItemInput } from '../../gql/graphql.js';
import { linesOf } from '../form.js';

/** An agenda as people type it: a line per item, the time first («9:00 Powitanie»). */
export function readAgenda(typed: string | undefined): AgendaItemInput[] {
  return linesOf(typed).map((line) => {
    const [, hour, minute, title] = /^(\d{1,2})[:.](\d{2})\s*[-–]?\s*(.*)$/.exec(line) ?? [];
    return hour && minute && title
      ? { startsAt: `${hour.padStart(2, '0')}:${minute}`, title }
      : { startsAt: '', title: line };
  });
}

export const writeAgenda = (agenda: AgendaItemInput[]) =>
  agenda.map((item) => `${item.startsAt.replace(/^0/, '')} ${item.title}`).join('\n');
