import { say } from '@concord/texts';
import { Suspense } from 'react';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { tellMomentsIn } from '../components/organisation-clock.ts';
import { AccountMenu, ColourSchemeMenu } from './late-parts.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

/** What stands around one's own account, which belongs to no organisation. */
export function AccountShell() {
  const main = useFocusOnNavigation();
  // It belongs to nobody but whoever reads.
  tellMomentsIn(undefined);
  return (
    <>
      <a className="skip-link" href="#main">
        {say('Skip to content')}
      </a>
      <header className="masthead">
        <div className="masthead-row own-masthead">
          <Link to="/" className="brand">
            <img src="/icon.svg" alt="" width="26" height="26" />
            <span>Concord</span>
          </Link>
          <ColourSchemeMenu />
          <AccountMenu />
        </div>
      </header>
      <main id="main" className="page own-page" tabIndex={-1} ref={main}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <ScrollRestoration />
    </>
  );
}
