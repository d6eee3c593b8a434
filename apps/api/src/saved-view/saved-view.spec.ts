import { as } from '../conflict-life/testing/life-client.ts';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface View {
  id: string;
  name: string;
  query: string;
  shared: boolean;
}

async function save(view: Omit<View, 'id'>, person?: string) {
  const { saveView } = await api.ask<{ saveView: { __typename: string; message?: string; views: View[] } }>(
    `mutation ($name: String!, $query: String!, $shared: Boolean!) { saveView(organisation: "demo", name: $name, query: $query, shared: $shared) {
       __typename ... on ViewsSaved { views { id name query shared } } ... on UserError { message } } }`,
    view,
    person === undefined ? {} : as(person),
  );
  return saveView;
}

async function seenBy(person?: string): Promise<string[]> {
  const { organisation } = await api.ask<{ organisation: { savedViews: View[] } }>(
    '{ organisation(key: "demo") { savedViews { name } } }',
    {},
    person === undefined ? {} : as(person),
  );
  return organisation.savedViews.map(({ name }) => name);
}

it('keeps a view for whoever saved it, and shared ones for everybody', async () => {
  await save({ name: 'Mine to settle', query: 'department=sales', shared: false }, 'ingrid');
  await save({ name: 'Proven', query: 'tier=PROVEN', shared: true }, 'bjorn');
  expect(await seenBy('ingrid')).toEqual(['Mine to settle', 'Proven']);
  expect(await seenBy('bjorn')).toEqual(['Proven']);
  expect(await seenBy()).toEqual(['Proven']);
});

it('replaces a view of the same name, and removes it', async () => {
  const { views } = await save({ name: 'Mine to settle', query: 'department=service', shared: false }, 'ingrid');
  expect(views.filter(({ name }) => name === 'Mine to settle')).toMatchObject([{ query: 'department=service' }]);
  const remove = (person: string) =>
    api.ask<{ removeView: { __typename: string } }>(
      `mutation ($view: ID!) { removeView(organisation: "demo", view: $view) { __typename } }`,
      { view: views.find(({ name }) => name === 'Mine to settle')?.id },
      as(person),
    );
  expect((await remove('bjorn')).removeView.__typename).toBe('NotFoundError');
  expect((await remove('ingrid')).removeView.__typename).toBe('ViewsSaved');
  expect(await seenBy('ingrid')).toEqual(['Proven']);
});

it('refuses a view without a name, and one that is nobody’s', async () => {
  expect((await save({ name: ' ', query: '', shared: true })).message).toMatch(/^Give the view a name/);
  expect((await save({ name: 'x', query: '', shared: false })).message).toMatch(/^You are nobody in the plan/);
});
