import { answeringServer } from '../testing/answering-server.ts';
import { MayCreateOrganisationsDocument, OrganisationsDocument, RemoveViewDocument } from './operations.ts';

const mayCreate = { account: { id: 'a', mayCreateOrganisations: true } };
const before = { organisations: [{ key: 'demo' }] };
const after = { organisations: [{ key: 'demo' }, { key: 'new' }] };

it('gives what came with the page, and nothing of it any more after a change', async () => {
  const answers = {
    [`${MayCreateOrganisationsDocument.hash} {}`]: mayCreate,
    [`${OrganisationsDocument.hash} {}`]: before,
  };
  document.body.innerHTML = `<script type="application/json" id="first-answers">${JSON.stringify({ answers })}</script>`;
  const asked = answeringServer({
    Organisations: () => ({ data: after }),
    RemoveView: () => ({ data: { removeView: { __typename: 'ViewsSaved', views: [] } } }),
  });
  // It reads the page when it is loaded.
  const { request } = await import('./request.ts');
  expect(await request(MayCreateOrganisationsDocument, {})).toEqual(mayCreate);
  expect(asked).toEqual([]);
  await request(RemoveViewDocument, { organisation: 'demo', view: 'a' });
  expect(await request(OrganisationsDocument, {})).toEqual(after);
});
