import { FigureSourceContext } from '@concord/charts';
import { say } from '@concord/texts';
import { Suspense } from 'react';
import { Outlet, ScrollRestoration, useNavigation, useParams } from 'react-router';
import { NotFound } from '../components/not-found.tsx';
import { tellMomentsIn, toldTimeZone } from '../components/organisation-clock.ts';
import { StatePanel } from '../components/state-panel.tsx';
import { OrganisationsDocument } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { UndoNotice } from './late-parts.tsx';
import { Masthead } from './masthead.tsx';
import { RetryButton } from '../components/retry-button.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';
import { useLive } from './use-live.ts';

/** What stands around every page of an organisation: skip link, masthead with navigation, and the main part. */
export function Shell() {
  const { organisation = '' } = useParams();
  const organisations = useQuestion(OrganisationsDocument, {});
  const main = useFocusOnNavigation();
  const { state } = useNavigation();
  const known = organisations.data?.organisations;
  const here = known?.find(({ key }) => key === organisation);
  useLive(organisation, here?.revision);
  // Before what is inside is drawn: its moments are told by this clock.
  tellMomentsIn(here?.timeZone);
  const unknown = known !== undefined && here === undefined;
  return (
    <>
      <a className="skip-link" href="#main">
        {say('Skip to content')}
      </a>
      <Masthead organisation={organisation} organisations={known ?? []} />
      <div className="travel" data-travelling={state === 'loading'} aria-hidden="true" />
      <main id="main" className="page" tabIndex={-1} ref={main}>
        {organisations.error !== null ? (
          <StatePanel
            tone="error"
            title={say('The dashboard could not be loaded')}
            action={<RetryButton query={organisations} />}
          >
            {organisations.error.message}
          </StatePanel>
        ) : unknown ? (
          <NotFound what="organisation" />
        ) : (
          <FigureSourceContext value={here === undefined ? null : { organisation: here.name, on: here.asOf }}>
            <Suspense key={toldTimeZone()} fallback={null}>
              <Outlet />
            </Suspense>
          </FigureSourceContext>
        )}
      </main>
      <UndoNotice />
      <ScrollRestoration />
    </>
  );
}
