import { useText } from '../../text/use-text.js';
import type { PollView } from './poll-query.js';

/** Who has answered, sector by sector, with the minimum each sector must reach. */
export function SectorTable({ poll }: { poll: PollView }) {
  const text = useText();
  const words = text.poll.sectors;
  const minimums = new Map(poll.sectorQuorums.map((one) => [one.sector.code, one.minimum]));
  return (
    <section className="stack" aria-labelledby="sectors">
      <h2 id="sectors">{words.title}</h2>
      <p className="dim">
        {words.quorum(poll.quorumTotal)}
        {poll.requiredParticipants.length > 0 &&
          ` ${words.required} ${poll.requiredParticipants.map((one) => `${one.firstName} ${one.lastName}`).join(', ')}.`}
      </p>
      <div className="table-wrap">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.sector}</th>
              <th scope="col">{words.answered}</th>
              <th scope="col">{words.minimum}</th>
            </tr>
          </thead>
          <tbody>
            {poll.answersBySector.map(({ sector, invited, responded }) => (
              <tr key={sector.code}>
                <th scope="row">{sector.name}</th>
                <td>
                  <span className="meter">
                    <span style={{ width: `${invited ? (100 * responded) / invited : 0}%` }} />
                  </span>{' '}
                  {words.of(responded, invited)}
                </td>
                <td>{minimums.get(sector.code) ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
