import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Barrel } from '../looks/barrel.js';
import { LanguageSwitch } from '../looks/language-switch.js';
import { useText } from '../text/use-text.js';

/** The head of a plain page: the barrel, whose page it is, the languages. */
export function Masthead({ children, languageAction }: { children?: ReactNode; languageAction?: string }) {
  const text = useText();
  return (
    <>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="masthead">
        <Barrel size={40} />
        {children ?? (
          <Link className="name" to="/">
            Beczka <small>{text.tagline}</small>
          </Link>
        )}
        <LanguageSwitch action={languageAction} />
      </header>
    </>
  );
}
