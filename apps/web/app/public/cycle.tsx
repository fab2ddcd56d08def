import './public.css';
import { data, Link } from 'react-router';
import type { Trouble } from '../api.js';
import { plainPage } from '../looks/plain.js';
import { unbroken } from '../text/unbroken.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/cycle.js';
import { forEverybody, usePublicPath } from './address.js';
import { loadPublicPage } from './county-view.js';
import { CycleConferences } from './cycle-section.js';
import { eventFacts } from './event-facts.js';
import { Masthead } from './masthead.js';
import { PublicHead } from './public-head.js';
import { CountyName, TakePart } from './take-part.js';

export const handle = plainPage;
export const headers = forEverybody;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const loaded = await loadPublicPage(request, params.countyId, context);
  const cycle = loaded.page.cycles.find(({ id }) => id === params.cycleId);
  if (!cycle) throw data({ trouble: 'missing' } satisfies Trouble, { status: 404 });
  return { ...loaded, cycle };
}

/** One season of a county's conferences. */
export default function CyclePage({ loaderData: { page, cycle, today, origin } }: Route.ComponentProps) {
  const text = useText();
  const to = usePublicPath();
  const words = text.publicPage;
  return (
    <>
      <PublicHead
        title={`${cycle.title} – ${page.name}`}
        description={words.cycleLead(page.nameLocative, page.name, text.season.years(cycle.seasonStartYear))}
        path={`/powiat/${page.id}/cykl/${cycle.id}`}
        origin={origin}
        facts={eventFacts(page, [cycle], { origin, today, name: ({ ordinal }) => text.conference(ordinal) })}
      />
      <Masthead>
        <CountyName page={page} />
      </Masthead>
      <main className="sheet" id="content">
        <div className="stack tight">
          <p>
            <Link to={to(`/powiat/${page.id}`)}>← {words.title(page.nameLocative, page.name)}</Link>
          </p>
          <h1>{unbroken(cycle.title)}</h1>
          <p className="dim">
            {words.cycleLead(page.nameLocative, page.name, text.season.years(cycle.seasonStartYear))}
          </p>
        </div>
        <CycleConferences cycle={cycle} today={today} />
        <TakePart page={page} />
      </main>
    </>
  );
}
