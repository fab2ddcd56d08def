import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Barrel } from '../looks/barrel.js';
import { LanguageSwitch } from '../looks/language-switch.js';
import { useText } from '../text/use-text.js';
import { usePublicPath } from './address.js';

type Props = {
  /** Whose page it is, by name; the platform's own, when left out. */
  county?: string;
  /** In place of a name. */
  children?: ReactNode;
  languageAction?: string;
};

/** The head of a plain page: the barrel, whose page it is, the languages. */
export function Masthead({ county, children, languageAction }: Props) {
  const text = useText();
  const to = usePublicPath();
  return (
    <>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="masthead">
        <Barrel size={40} />
        {children ??
          (county ? (
            <p className="name">
              {county} <small>{text.tagline}</small>
            </p>
          ) : (
            <Link className="name" to={to('/')}>
              Beczka <small>{text.tagline}</small>
            </Link>
          ))}
        <LanguageSwitch action={languageAction} />
      </header>
    </>
  );
}
