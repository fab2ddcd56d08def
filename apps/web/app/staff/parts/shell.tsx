import '@mantine/core/styles.layer.css';
import '../staff.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { Form, Link, useNavigation } from 'react-router';
import { Barrel } from '../../looks/barrel.js';
import { LanguageSwitch } from '../../looks/language-switch.js';
import { useText } from '../../text/use-text.js';
import { cssVariablesResolver, theme } from '../../theme.js';

type Props = {
  /** Where the name leads, and the name. */
  home: string;
  name: ReactNode;
  /** Links beside the account's own. */
  tools?: ReactNode;
  /** Who is signed in. */
  person?: string;
  nav: ReactNode;
  children: ReactNode;
};

/** The frame of pages for those who are signed in and at work. */
export function Shell({ home, name, tools, person, nav, children }: Props) {
  const text = useText();
  const navigation = useNavigation();
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
          <div className="row shell-tools">
            {tools}
            <LanguageSwitch />
            <Link to="/account">{text.shell.account}</Link>
            <Form method="post" action="/sign-out">
              <button className="link-button" title={person}>
                {text.shell.signOut}
              </button>
            </Form>
          </div>
        </div>
        <nav aria-label={text.shell.nav}>{nav}</nav>
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
