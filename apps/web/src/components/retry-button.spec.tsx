import { screen } from '@testing-library/react';
import { OrganisationsDocument } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';
import { answeringServer } from '../testing/answering-server.ts';
import { renderPage } from '../testing/render-page.tsx';
import { AsyncView } from './async-view.tsx';

function Page() {
  const organisations = useQuestion(OrganisationsDocument, {});
  return (
    <AsyncView query={organisations} loading={null}>
      {() => <p>Here they are</p>}
    </AsyncView>
  );
}

it('offers to load the page again where the server has another dashboard by now', async () => {
  answeringServer({
    Organisations: () => ({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    }),
  });
  renderPage('/', Page, '/');
  await screen.findByRole('button', { name: 'Load the page again' });
  screen.getByText('Concord has been updated since this page was loaded. Load the page again.');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('offers to try again where that can help', async () => {
  answeringServer({ Organisations: () => ({ errors: [{ message: 'The database does not answer.' }] }) });
  renderPage('/', Page, '/');
  await screen.findByRole('button', { name: 'Try again' });
});
