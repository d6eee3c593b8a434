import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';
import { followedPage } from '../testing/followed-page.ts';
import { WorkshopClient } from './testing/workshop-client.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

const changeOf = async (id: string): Promise<number> => {
  const { organisation } = await api.ask<{ organisation: { workshop: { change: number } } }>(
    'query ($id: ID!) { organisation(key: "demo") { workshop(id: $id) { change } } }',
    { id },
  );
  return organisation.workshop.change;
};

it('tells open pages of every write, and whoever comes later how often there was one', async () => {
  const client = new WorkshopClient(api);
  const page = await followedPage(api.url, 'demo', await api.members.cookieOf('sigrid'));
  const { workshop } = await client.open();
  const opened = await changeOf(workshop.id);
  await page.hearsOfWorkshop(workshop.id, opened);
  await client.do('addStatement', workshop.id, { says: 'Listening' }, 'bjorn');
  const said = await changeOf(workshop.id);
  expect(said).toBe(opened + 1);
  await page.hearsOfWorkshop(workshop.id, said);
  page.close();
  const later = await followedPage(api.url, 'demo', await api.members.cookieOf('sigrid'));
  await later.hearsOfWorkshop(workshop.id, said);
  later.close();
});

it('raises nothing where nothing was written', async () => {
  const client = new WorkshopClient(api);
  const { workshop } = await client.open();
  const before = await changeOf(workshop.id);
  await client.do('addStatement', workshop.id, { says: ' ' }, 'bjorn');
  await client.do('giveVote', workshop.id, { candidate: workshop.id }, 'bjorn');
  expect(await changeOf(workshop.id)).toBe(before);
});
