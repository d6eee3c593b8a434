import { OData } from '@odata/client';
import { planNamed } from '@concord/test-plans';
import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
let client: ReturnType<typeof OData.New4>;
beforeAll(async () => {
  api = await startApiUnderTest();
  const credential = { username: 'anybody', password: await api.members.token() };
  client = OData.New4({ serviceEndpoint: `${api.url}/odata/`, credential });
});
afterAll(() => api.stop());

interface Goal {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly due: string;
}

const { goals } = planNamed('demo.yaml');

it('reads, filters, orders and counts with a client that others wrote', async () => {
  const set = client.getEntitySet<Goal>('goals');
  const filter = set.newFilter().property('department').eq('sales');
  const options = set.newOptions().filter(filter).select(['id', 'due']).orderby('due', 'desc').top(3);
  const found = await set.query(options);
  const sales = goals.filter(({ department }) => department === 'sales');
  expect(found).toHaveLength(3);
  expect(found.map(({ due }) => due)).toEqual(
    found
      .map(({ due }) => due)
      .sort()
      .reverse(),
  );
  expect(found.every(({ id }) => sales.some(({ key }) => key === id))).toBe(true);
  expect(await set.count(filter)).toBe(sales.length);
});

it('finds one by its key', async () => {
  const goal = await client.getEntitySet<Goal>('goals').retrieve('promise-5');
  expect(goal.title).toBe(goals.find(({ key }) => key === 'promise-5')?.title);
});

it('tells its mistakes so that the client understands them', async () => {
  const options = client.newOptions().orderby('colour');
  await expect(client.getEntitySet('goals').query(options)).rejects.toThrow(/\$orderby names "colour"/);
});
