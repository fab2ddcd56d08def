import './public.css';
import { Barrel } from '../looks/barrel.js';
import { plainPage } from '../looks/plain.js';
import { unbroken } from '../text/unbroken.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/county.js';
import { forEverybody } from './address.js';
import { CountyCalendar, useCalendarOf } from './county-calendar.js';
import { loadPublicPage } from './county-view.js';
import { CycleConferences, CycleLinks } from './cycle-section.js';
import { eventFacts } from './event-facts.js';
import { Masthead } from './masthead.js';
import { PublicHead } from './public-head.js';
import { CountyName, TakePart } from './take-part.js';

export const handle = plainPage;
export const headers = forEverybody;

export const loader = ({ request, params, context }: Route.LoaderArgs) =>
  loadPublicPage(request, params.countyId, context);

/** What a county's partnership is, when it meets, and how to join it. */
export default function CountyPage({ loaderData: { page, today, origin } }: Route.ComponentProps) {
  const text = useText();
  const words = text.publicPage;
  const calendar = useCalendarOf(page.id, origin);
  // The season that goes on; without one, the newest.
  const current = page.cycles.find(({ cancelled }) => !cancelled) ?? page.cycles[0];
  const others = page.cycles.filter((cycle) => cycle !== current);
  const paragraphs = page.about.split('\n').filter((line) => line.trim());
  return (
    <>
      <PublicHead
        title={words.title(page.nameLocative, page.name)}
        description={paragraphs[0] ?? ''}
        path={`/powiat/${page.id}`}
        origin={origin}
        facts={eventFacts(page, current ? [current] : [], {
          ...{ origin, today },
          name: ({ ordinal }) => text.conference(ordinal),
        })}
      />
      <link rel="alternate" type="text/calendar" href={calendar} title={words.calendar.title} />
      <Masthead>
        <CountyName page={page} />
      </Masthead>
      <main className="sheet" id="content">
        <section className="public-welcome">
          <div className="stack">
            <h1>{unbroken(words.title(page.nameLocative, page.name))}</h1>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{unbroken(paragraph)}</p>
            ))}
          </div>
          <Barrel size={160} level={0.62} />
        </section>
        {current ? (
          <>
            <p className="kicker">
              {current.title} · {text.season.years(current.seasonStartYear)}
            </p>
            <CycleConferences cycle={current} today={today} />
            <CountyCalendar address={calendar} />
          </>
        ) : (
          <p className="notice quiet">{words.toCome}</p>
        )}
        <TakePart page={page} />
        <CycleLinks countyId={page.id} cycles={others} />
      </main>
    </>
  );
}
