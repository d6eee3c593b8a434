import { Navigate } from 'react-router';
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
      <AsyncView query={organisations} loading={<p className="quiet">Looking for your organisation…</p>}>
        {({ organisations: [first] }) =>
          first === undefined ? (
            <StatePanel title="No organisation yet">
              Concord shows an organisation's goals once a plan is loaded. Load one with{' '}
              <code>npx concord import PLAN.yaml</code>, or bring the demo company back with{' '}
              <code>npm run demo:reset</code>.
            </StatePanel>
          ) : (
            <Navigate to={paths.overview(first.key)} replace />
          )
        }
      </AsyncView>
    </main>
  );
}
