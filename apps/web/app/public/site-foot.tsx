import { Link, useLocation } from 'react-router';
import { useText } from '../text/use-text.js';
import { usePublicPath } from './address.js';

/** The county that an address belongs to, where it tells. */
const useCountyHere = () =>
  /^\/(?:c|p|powiat|privacy|deklaracja-dostepnosci)\/(\d{4})(?:[/-]|$)/.exec(useLocation().pathname)?.[1];

/** At the foot of every page: the accessibility statement that the law asks for, and the way to the counties. */
export function SiteFoot() {
  const words = useText().foot;
  const to = usePublicPath();
  const countyId = useCountyHere();
  return (
    <nav className="site-foot" aria-label={words.label}>
      <Link to={to(`/deklaracja-dostepnosci${countyId ? `/${countyId}` : ''}`)} reloadDocument>
        {words.statement}
      </Link>
      <Link to={to('/powiaty')} reloadDocument>
        {words.counties}
      </Link>
      <Link to={to('/')} reloadDocument>
        {words.home}
      </Link>
    </nav>
  );
}
