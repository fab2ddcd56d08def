import { Link } from 'react-router';
import { dialled } from '../text/phone.js';
import { useText } from '../text/use-text.js';
import { usePublicPath } from './address.js';
import type { PublicPage } from './county-view.js';

/** How one comes to take part, and whom to ask. */
export function TakePart({ page }: { page: PublicPage }) {
  const text = useText();
  const words = text.publicPage;
  const to = usePublicPath();
  return (
    <>
      <section className="notice" aria-labelledby="take-part">
        <h2 id="take-part">{words.takePart}</h2>
        <p>{words.takePartText}</p>
        <p>
          <Link className="button" to={to(`/powiat/${page.id}/zgloszenie`)}>
            {words.register}
          </Link>
        </p>
        <p className="dim">
          {words.already} <Link to={to(`/lost-link?county=${page.id}`)}>{text.lostLink.title}</Link>
        </p>
      </section>
      <section className="stack tight" aria-labelledby="ask">
        <h2 id="ask">{words.ask}</h2>
        <p>
          {page.officeName}, <a href={`tel:${dialled(page.contactPhone)}`}>{page.contactPhone}</a>,{' '}
          <a href={`mailto:${page.contactEmail}`}>{page.contactEmail}</a>
        </p>
        <p>
          <Link to={to(`/privacy/${page.id}`)}>{text.notice.link}</Link>
        </p>
      </section>
    </>
  );
}

/** Whose page it is, at its head. */
export function CountyName({ page }: { page: PublicPage }) {
  const text = useText();
  const to = usePublicPath();
  return (
    <Link className="name" to={to(`/powiat/${page.id}`)}>
      {page.name} <small>{text.voivodeship(page.voivodeship)}</small>
    </Link>
  );
}
