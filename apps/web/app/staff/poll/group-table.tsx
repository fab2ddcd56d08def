import type { CSSProperties } from 'react';
import { Link } from 'react-router';
import { writeDayTime, writeShortDay } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import type { PollView } from './poll-query.js';

type Group = {
  key: string;
  name: string;
  note?: string;
  invited: number;
  responded: number;
  slots: { yes: number; ifNeedBe: number }[];
};

/** Who has answered and what they say, group by group; the address tells which groups. */
export function GroupTable({ poll, by }: { poll: PollView; by: 'sector' | 'municipality' }) {
  const text = useText();
  const words = text.cockpit.groups;
  return (
    <section className="stack" aria-labelledby="groups">
      <div className="row between">
        <h2 id="groups">{words.title}</h2>
        <nav className="row" aria-labelledby="groups-by">
          <span className="dim" id="groups-by">
            {words.by}
          </span>
          {(['sector', 'municipality'] as const).map((one) => (
            <Link
              key={one}
              to={one === 'sector' ? '?' : '?by=municipality'}
              className="choice-link"
              aria-current={one === by ? 'true' : undefined}
              preventScrollReset
              replace
            >
              {words[one]}
            </Link>
          ))}
        </nav>
      </div>
      <p className="dim">
        {text.poll.sectors.quorum(poll.quorumTotal)}
        {poll.requiredParticipants.length > 0 &&
          ` ${text.poll.sectors.required} ${poll.requiredParticipants.map((one) => `${one.firstName} ${one.lastName}`).join(', ')}.`}
      </p>
      <Groups groups={useGroups(poll, by)} head={words.head[by]} slots={poll.slots} />
    </section>
  );
}

function useGroups(poll: PollView, by: 'sector' | 'municipality'): Group[] {
  const words = useText().cockpit.groups;
  if (by === 'municipality')
    return poll.answersByMunicipality.map(({ municipality, ...group }) => ({
      ...group,
      key: municipality?.id ?? '',
      name: municipality?.name ?? words.noMunicipality,
    }));
  const minimums = new Map(poll.sectorQuorums.map((one) => [one.sector.code, one.minimum]));
  return poll.answersBySector.map(({ sector, ...group }) => {
    const least = minimums.get(sector.code);
    return {
      ...group,
      key: sector.code,
      name: sector.name,
      note: (least && words.minimum(least)) || undefined,
    };
  });
}

function Groups({ groups, head, slots }: { groups: Group[]; head: string; slots: PollView['slots'] }) {
  const text = useText();
  const language = useLanguage();
  const words = text.cockpit.groups;
  return (
    <div className="table-wrap groups" role="region" aria-label={words.table} tabIndex={0}>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{text.poll.sectors.answered}</th>
            {slots.map((slot) => (
              <th key={slot.id} scope="col" title={writeDayTime(language, slot.heldOn, slot.startsAt)}>
                {writeShortDay(language, slot.heldOn)} <span className="dim">{slot.startsAt}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key}>
              <th scope="row">
                {group.name}
                {group.note && <span className="dim"> {group.note}</span>}
              </th>
              <td>
                <span className="meter" aria-hidden="true">
                  <span style={{ width: `${(100 * group.responded) / group.invited}%` }} />
                </span>{' '}
                {text.poll.sectors.of(group.responded, group.invited)}
              </td>
              {group.slots.map(({ yes, ifNeedBe }, nth) => (
                <td
                  key={slots[nth]?.id}
                  className="heat"
                  style={{ '--heat': (yes + ifNeedBe / 2) / group.invited } as CSSProperties}
                >
                  {yes}
                  {ifNeedBe > 0 && ` + ${ifNeedBe}`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
