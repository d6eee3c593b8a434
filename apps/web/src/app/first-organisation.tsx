import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
import { Link, Navigate } from 'react-router';
import { AsyncView } from '../components/async-view.tsx';
import { StatePanel } from '../components/state-panel.tsx';
import { OrganisationsDocument } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { paths } from './paths.ts';

export function FirstOrganisation() {
  const organisations = useQuestion(OrganisationsDocument, {});
  return (
    <main className="page" id="main">
      <title>Concord</title>
      <AsyncView query={organisations} loading={<p className="quiet">{say('Looking for your organisation…')}</p>}>
        {({ organisations: [first] }) =>
          first === undefined ? <NoOrganisation /> : <Navigate to={paths.overview(first.key)} replace />
        }
      </AsyncView>
    </main>
  );
}

/** For somebody who was removed, or whose invitation went to another address. */
function NoOrganisation() {
  return (
    <StatePanel
      headingLevel={1}
      title={say('You belong to no organisation here')}
      action={
        <div className="button-row">
          <Link className="button-link" data-primary="true" to={paths.newOrganisation()}>
            {say('New organisation')}
          </Link>
          <Link className="button-link" to={paths.account()}>
            {say('Your account')}
          </Link>
        </div>
      }
    >
      <Say
        text={
          'An administrator of your organisation can invite you, with the address that you sign in with. ' +
          'Whoever runs Concord loads a plan with {load}, and brings the demo company back with {reset}.'
        }
        load={<code>npx concord import PLAN.yaml</code>}
        reset={<code>npm run demo:reset</code>}
      />
    </StatePanel>
  );
}
