import { sayFound, toFound } from './to-found.ts';

const PAGES = [
  { name: 'Overview', to: '/demo' },
  { name: 'Outcomes', to: '/demo/outcomes' },
  { name: 'Worth knowing', to: '/demo/advice' },
];
const FINDABLE = {
  key: 'demo',
  departments: [{ key: 'people', name: 'People and Safety' }],
  metrics: [{ key: 'falls', name: 'Falls a month' }],
  outcomes: [
    { key: 'safe-work', statement: 'I go home as healthy as I came' },
    { key: 'back-on-road', statement: 'When something breaks, I am riding again within the week' },
    { key: 'cafe', statement: 'Meet me at the Café' },
  ],
};
const FOUND = {
  key: 'demo',
  goals: {
    nodes: [{ key: 'a b', title: 'Safer paint', department: { name: 'Manufacturing' }, series: null }],
  },
  conflicts: { nodes: [{ id: 'target:1', headline: 'At most 5 days or at least 9 days' }] },
};
const names = (text: string) =>
  toFound(text, PAGES, FINDABLE, undefined).map(({ kind, places }) => [kind, ...places.map(({ name }) => name)]);

it('offers the pages before anything is typed', () => {
  expect(toFound('  ', PAGES, FINDABLE, FOUND)).toEqual([{ kind: 'Pages', places: PAGES }]);
});

it.each([
  ['out', [['Pages', 'Outcomes']]],
  ['CAFE', [['Outcomes', 'Meet me at the Café']]],
  ['week riding', [['Outcomes', 'When something breaks, I am riding again within the week']]],
  ['safety', [['Departments', 'People and Safety']]],
  ['no such thing', []],
])('finds by each word, in any case and order: %s', (text, found) => {
  expect(names(text)).toEqual(found);
});

it('puts first what begins with the text', () => {
  expect(names('o')[0]).toEqual(['Pages', 'Overview', 'Outcomes', 'Worth knowing']);
});

it('leads to goals and conflicts that the server has found', () => {
  expect(toFound('a', [], undefined, FOUND)).toEqual([
    { kind: 'Goals', places: [{ name: 'Safer paint', to: '/demo/goals/a%20b', of: 'Manufacturing' }] },
    { kind: 'Conflicts', places: [{ name: 'At most 5 days or at least 9 days', to: '/demo/conflicts/target%3A1' }] },
  ]);
});

it('shows of what was found for an earlier text only what fits this one', () => {
  const kinds = toFound('paint', PAGES, FINDABLE, { ...FOUND, isOfEarlierText: true }).map(({ kind }) => kind);
  expect(kinds).toEqual(['Goals']);
});

it.each([
  ['', ''],
  ['x', 'Nothing is called that.'],
])('says for “%s”: “%s”', (text, said) => {
  expect(sayFound(text, [])).toBe(said);
});

it('counts what is found over all kinds', () => {
  expect(sayFound('o', toFound('o', PAGES, FINDABLE, FOUND))).toBe('9 found');
});
