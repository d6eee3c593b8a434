import { readFileSync } from 'node:fs';
import { brokenPromises, undatedDeprecations } from './schema-promises.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../libs/graphql-contract/${name}.graphql`, import.meta.url), 'utf8');
const schema = read('schema');
const today = new Date().toISOString().slice(0, 10);

it('breaks nothing that was released, unless that was announced and the day has come', async () => {
  expect(await brokenPromises(read('released'), schema, today)).toEqual([]);
});

it('says of everything deprecated when it goes', () => {
  expect(undatedDeprecations(schema)).toEqual([]);
});

const GOES = '@deprecated(reason: "Ask for `key`. Goes on 2026-06-30.")';
const before = (deprecated: string) => `
  type Query { goal(key: ID, id: ID ${deprecated}): Goal old: Old ${deprecated} }
  type Goal { key: ID! id: ID ${deprecated} status: Status }
  type Old { says: String }
  enum Status { ACTIVE ON ${deprecated} }
`;
const AFTER = `
  type Query { goal(key: ID): Goal }
  type Goal { key: ID! status: Status }
  enum Status { ACTIVE }
`;

it('lets go what was announced, from its day on', async () => {
  expect(await brokenPromises(before(GOES), AFTER, '2026-06-29')).toHaveLength(5);
  expect(await brokenPromises(before(GOES), AFTER, '2026-06-30')).toEqual([]);
});

it.each(['', '@deprecated', '@deprecated(reason: "Ask for `key`.")'])(
  'lets nothing go that was announced by “%s” alone',
  async (announcement) => {
    const broken = await brokenPromises(before(announcement), AFTER, '2026-06-30');
    expect(broken.map((says) => says.replace(' (deprecated)', '')).toSorted()).toEqual([
      "Argument 'id: ID' was removed from field 'Query.goal'",
      "Enum value 'ON' was removed from enum 'Status'",
      "Field 'id' was removed from object type 'Goal'",
      "Field 'old' was removed from object type 'Query'",
      "Type 'Old' was removed",
    ]);
  },
);

it.each([
  ['becomes another type', 'status: Status', 'status: String'],
  ['may be missing', 'key: ID!', 'key: ID'],
  ['has to be given', 'goal(key: ID)', 'goal(key: ID!)'],
])('takes no notice for what %s', async (_, from, to) => {
  expect(await brokenPromises(AFTER, AFTER.replace(from, to), '9999-01-01')).toHaveLength(1);
});

it('lets the schema grow', async () => {
  const more = AFTER.replace('ACTIVE', 'ACTIVE DONE').replace('status:', 'title: String! status:');
  expect(await brokenPromises(AFTER, more, today)).toEqual([]);
});

it('knows what is deprecated without a day', () => {
  expect(undatedDeprecations(before(GOES))).toEqual([]);
  expect(undatedDeprecations(before('@deprecated(reason: "Soon.")'))).toEqual([
    'Query.goal.id',
    'Query.old',
    'Goal.id',
    'Status.ON',
  ]);
});
