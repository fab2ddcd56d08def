import '@mantine/core/styles.layer.css';
import '../staff.css';
import { MantineProvider } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Form, Link, useLocation, useNavigation } from 'react-router';
import { Barrel } from '../../looks/barrel.js';
import { LanguageSwitch } from '../../looks/language-switch.js';
import { useText } from '../../text/use-text.js';
import { cssVariablesResolver, theme } from '../../theme.js';
import { answered, forgetKept } from '../kept-form.js';

type Props = {
  /** Where the name leads, and the name. */
  home: string;
  name: ReactNode;
  /** Links beside the account's own. */
  tools?: ReactNode;
  /** Who is signed in. */
  person?: string;
  nav: ReactNode;
  /** The part of the menu that the page belongs to, by its name there. */
  section: string;
  children: ReactNode;
};

/** The frame of pages for those who are signed in and at work. */
export function Shell({ home, name, tools, person, nav, section, children }: Props) {
  const text = useText();
  const navigation = useNavigation();
  useEffect(() => {
    if (navigation.state === 'idle') answered();
  }, [navigation.state]);
  const own = (
    <div className="row shell-tools">
      {tools}
      <LanguageSwitch />
      <Link to="/account">{text.shell.account}</Link>
      <Form method="post" action="/sign-out" onSubmit={forgetKept}>
        <button className="link-button" title={person}>
          {text.shell.signOut}
        </button>
      </Form>
    </div>
  );
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="shell">
        <div className="shell-top">
          <Link to={home} className="shell-name">
            <Barrel size={36} />
            <span>{name}</span>
          </Link>
          {own}
        </div>
        <nav aria-label={text.shell.nav}>{nav}</nav>
        <Fold section={section}>
          <nav aria-label={text.shell.nav}>{nav}</nav>
          {own}
        </Fold>
        {navigation.state !== 'idle' && (
          <div className="progress" role="progressbar" aria-label={text.shell.loading} />
        )}
      </header>
      <main id="content" className="desk">
        {children}
      </main>
    </MantineProvider>
  );
}

/**
 * What stands open on a desk, folded on a phone. A browser that shows a closed fold's content beside it is too new to
 * count on, so it is written twice and staff.css shows one of them.
 */
function Fold({ section, children }: { section: string; children: ReactNode }) {
  const text = useText();
  const fold = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  // The frame stays from page to page.
  useEffect(() => {
    fold.current!.open = false;
  }, [key]);
  const closeByKey = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector('summary')!.focus();
  };
  return (
    <details className="shell-fold" ref={fold} onKeyDown={closeByKey}>
      <summary>
        {text.shell.menu} <strong>{section}</strong>
      </summary>
      {children}
    </details>
  );
}
