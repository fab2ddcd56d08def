import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import type { Choice } from '../../gql/graphql.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { PageHead } from '../parts/page-head.js';
import type { Route } from './+types/matrix.js';
import { LiveState } from './live-state.js';
import { MatrixFilters } from './matrix-filters.js';
import { Mark, MatrixTable } from './matrix-table.js';
import { arrange, type MatrixPoll, type MatrixRow, searchOf, viewOf } from './matrix-view.js';
import './matrix.css';
import { PrintButton } from './print-button.js';

const PollMatrix = graphql(`
  query PollMatrix($countyId: ID!, $id: ID!) {
    datePoll(countyId: $countyId, id: $id) {
      id
      state
      pulse
      invitedCount
      respondedCount
      conference {
        ordinal
        theme
      }
      slots {
        id
        heldOn
        startsAt
        tally {
          yes
          ifNeedBe
        }
      }
      people {
        required
        respondedAt
        byTelephone
        choices
        participant {
          id
          firstName
          lastName
          organization {
            name
            sector {
              code
              name
            }
            municipality {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { datePoll } = await context
    .get(apiContext)
    .query(PollMatrix, { countyId: params.countyId, id: params.pollId });
  return { poll: datePoll, asked: viewOf(new URL(request.url).searchParams) };
}

/** Everybody and what they have said, date by date: on screen as much of it as is in sight. */
export default function Matrix({ loaderData: { poll, asked } }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.cockpit.matrix;
  const [view, setView] = useState(asked);
  const noMunicipality = text.cockpit.groups.noMunicipality;
  const rows = useMemo(() => arrange(poll.people, view, noMunicipality), [poll, view, noMunicipality]);
  const people = rows.filter((row) => 'person' in row).length;
  useEffect(() => {
    // Not by the router, which would ask the server for what is here already.
    const search = searchOf(view);
    history.replaceState(history.state, '', search ? `?${search}` : location.pathname);
  }, [view]);
  return (
    <>
      <PageHead
        title={words.title}
        kicker={`${text.conference(poll.conference.ordinal)} · ${poll.conference.theme}`}
        back={{ to: at(`poll/${poll.id}`), label: text.poll.heading[poll.state] }}
      >
        <PrintButton>{words.print}</PrintButton>
      </PageHead>
      {poll.state === 'OPEN' && (
        <LiveState
          path={at(`poll/${poll.id}/live`)}
          pulse={poll.pulse}
          answered={poll.respondedCount}
          asked={poll.invitedCount}
        />
      )}
      <MatrixFilters people={poll.people} view={view} change={(part) => setView({ ...view, ...part })} />
      <div className="stack tight">
        <p role="status">{words.shown(people, poll.people.length)}</p>
        <Legend />
      </div>
      {people > 0 ? (
        <>
          <div className="scripted">
            <Window slots={poll.slots} rows={rows} whole={view.whole} />
          </div>
          <noscript>
            <div className="matrix-frame whole" role="region" aria-label={words.table} tabIndex={0}>
              <MatrixTable slots={poll.slots} rows={rows} />
            </div>
          </noscript>
        </>
      ) : (
        <p className="empty-state">{words.nobody}</p>
      )}
    </>
  );
}

/** As matrix.css has them, in rem. */
const rowHeight = 3;
/** How many rows the server sends: more than a tall screen shows. */
const served = 30;

type WindowProps = { slots: MatrixPoll['slots']; rows: MatrixRow[]; whole: boolean };

/** The table in a frame of its own, of which the rows in sight are there; on paper, and when they are asked for, all. */
function Window({ slots, rows, whole }: WindowProps) {
  const words = useText().cockpit.matrix;
  const frame = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const [unit, setUnit] = useState(16);
  useEffect(() => setUnit(parseFloat(getComputedStyle(document.documentElement).fontSize)), []);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight * unit,
    overscan: 8,
    initialRect: { width: 0, height: served * rowHeight * 16 },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, unit]);
  const seen = virtualizer.getVirtualItems();
  const all = whole || printing;
  const [from, to] = all ? [0, rows.length] : [seen[0]?.index ?? 0, (seen.at(-1)?.index ?? served - 1) + 1];
  return (
    <div
      ref={frame}
      className={all ? 'matrix-frame whole' : 'matrix-frame'}
      role="region"
      aria-label={words.table}
      tabIndex={0}
    >
      <MatrixTable
        slots={slots}
        rows={rows.slice(from, to)}
        first={from}
        total={rows.length}
        above={from * rowHeight * unit}
        below={Math.max(0, rows.length - to) * rowHeight * unit}
      />
    </div>
  );
}

function Legend() {
  const text = useText();
  const choices: (Choice | null)[] = ['YES', 'IF_NEED_BE', 'NO', null];
  return (
    <ul className="matrix-legend plain-list" aria-label={text.cockpit.matrix.legend}>
      {choices.map((choice) => (
        <li key={choice}>
          <span className={`sample ${choice ?? 'none'}`}>
            <Mark choice={choice} />
          </span>
          {choice ? text.choice[choice] : text.cockpit.matrix.none}
        </li>
      ))}
    </ul>
  );
}

/** Whether the page is being put on paper; true before the browser looks at it for that. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  const media = useSyncExternalStore(onPaper, isPaper, () => false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing || media;
}

const isPaper = () => matchMedia('print').matches;

function onPaper(changed: () => void) {
  const paper = matchMedia('print');
  paper.addEventListener('change', changed);
  return () => paper.removeEventListener('change', changed);
}
