import { isRouteErrorResponse, Link, useLocation } from 'react-router';
import type { Trouble } from '../api.js';
import { Barrel } from '../looks/barrel.js';
import { useText } from '../text/use-text.js';
import { usePublicPath } from './address.js';
import { LostLinkForm } from './lost-link-form.js';
import { Masthead } from './masthead.js';

/** What went wrong, in words, and the way on. */
export function TroublePage({ error }: { error: unknown }) {
  const text = useText();
  const { trouble, correlationId, again, countyId } = troubleOf(error);
  const words = text.trouble[trouble];
  return (
    <>
      <title>{`${words.title} · Beczka`}</title>
      <meta name="robots" content="noindex" />
      <Masthead />
      <main className="sheet narrow" id="content">
        <Barrel size={88} empty />
        <div className="stack">
          <h1>{words.title}</h1>
          {words.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {correlationId && (
            <p className="dim">
              {text.trouble.number} <code>{correlationId}</code>
            </p>
          )}
          {again && (
            <form method="post" className="stack notice">
              <p>{text.trouble.kept}</p>
              {again.map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <p>
                <button className="button">{text.trouble.again}</button>
              </p>
            </form>
          )}
          {trouble === 'link' && <NewLink />}
          {trouble === 'closedForYou' && <StillReadable countyId={countyId} />}
          {trouble !== 'link' && trouble !== 'closedForYou' && !again && <WaysOn trouble={trouble} />}
        </div>
      </main>
    </>
  );
}

/** Where one may have been going, by what the address is about. */
function WaysOn({ trouble }: Pick<Trouble, 'trouble'>) {
  const text = useText();
  const { pathname, search } = useLocation();
  const to = usePublicPath();
  // What is away for a moment is looked for once more.
  const passing = trouble === 'unavailable' || trouble === 'busy';
  const [, area = '', countyId = ''] = /^\/([^/]*)\/?(\d{4})?/.exec(pathname) ?? [];
  const ways: [way: string, name: string][] = [
    ...(area === 'c' && countyId ? [[`/c/${countyId}`, text.shell.home] as [string, string]] : []),
    ...(['c', 'operator', 'account'].includes(area) ? [['/c', text.counties.title] as [string, string]] : []),
    ...(area === 'p' ? [[to('/lost-link'), text.lostLink.title] as [string, string]] : []),
    [to('/powiaty'), text.foot.counties],
  ];
  return (
    <>
      <p className="row">
        {passing && (
          <Link className="button" to={pathname + search} reloadDocument>
            {text.trouble.retry}
          </Link>
        )}
        <Link className="button second" to={to('/')} reloadDocument>
          {text.trouble.home}
        </Link>
      </p>
      <section className="stack tight" aria-labelledby="ways" hidden={passing}>
        <h2 id="ways">{text.trouble.ways}</h2>
        <ul>
          {ways.map(([way, name]) => (
            <li key={way}>
              <Link to={way} reloadDocument>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A link that does not work still tells which county it was for. */
const useCountyOfLink = () => /^\/p\/(\d{4})-/.exec(useLocation().pathname)?.[1];

/** What a closed county has told people about their data holds as long as the data are there. */
function StillReadable({ countyId }: Pick<Trouble, 'countyId'>) {
  const { title } = useText().notice;
  const ofLink = useCountyOfLink();
  const to = usePublicPath();
  return (
    <p>
      <Link to={to(`/privacy/${countyId ?? ofLink}`)} reloadDocument>
        {title}
      </Link>
    </p>
  );
}

function NewLink() {
  const { title, lead } = useText().lostLink;
  const to = usePublicPath();
  const countyId = useCountyOfLink();
  return (
    <section className="stack" aria-labelledby="new-link">
      <h2 id="new-link">{title}</h2>
      {countyId ? (
        <>
          <p>{lead}</p>
          <LostLinkForm countyId={countyId} />
        </>
      ) : (
        <p>
          <Link className="button" to={to('/lost-link')} reloadDocument>
            {title}
          </Link>
        </p>
      )}
    </section>
  );
}

function troubleOf(error: unknown): Trouble {
  if (!isRouteErrorResponse(error)) return { trouble: 'internal' };
  const told = error.data as Partial<Trouble> | null;
  if (told && typeof told === 'object' && told.trouble) return { ...told, trouble: told.trouble };
  return { trouble: error.status === 404 || error.status === 405 ? 'missing' : 'internal' };
}
