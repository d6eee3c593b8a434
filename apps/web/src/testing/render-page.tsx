import { configure, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { Providers } from '../app/providers.tsx';
import { createQueryClient } from '../app/query-client.ts';
import { SessionContext } from '../app/session/session-context.ts';
import type { Somebody } from '../app/session/somebody.ts';
import { aSession } from './a-session.ts';

// A busy machine draws slowly; waiting longer costs nothing where the answer comes.
configure({ asyncUtilTimeout: 10_000 });

/**
 * Draws a page at an address, with everything around it that the real dashboard has. Every other address shows
 * itself as text: "Arrived at /demo/goals".
 *
 * @param whose who is signed in; missing: an administrator; null: nobody
 */
export function renderPage(path: string, Page: ComponentType, address: string, whose?: Somebody | null): void {
  render(
    <Providers client={createQueryClient()}>
      <SessionContext value={aSession(whose)}>
        <MemoryRouter initialEntries={[address]}>
          <Routes>
            <Route path={path} Component={Page} />
            <Route path="*" Component={Arrived} />
          </Routes>
        </MemoryRouter>
      </SessionContext>
    </Providers>,
  );
}

function Arrived() {
  return <p>Arrived at {useLocation().pathname}</p>;
}
