import { type ApiUnderTest, startApiUnderTest } from '../testing/api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest();
});
afterAll(() => api.stop());

interface Roof {
  items: { key: string; name: string; weight: number }[];
  ties: { keys: string[]; support: number; harm: number; conflicts: number; worst: number; influences: object[] }[];
  leftOut: number;
}
const ROOF =
  '{ items { key name weight } leftOut ties { keys support harm conflicts worst influences { because from { key } toMetric { key } } } }';

interface Row {
  goals: string;
  departments: string;
  severity: number;
  state: string;
}

/** What nobody has settled, as rows of a table. */
async function unsettled(): Promise<Row[]> {
  const { organisation } = await api.ask<{ organisation: { conflictRows: { nodes: Row[] } } }>(
    '{ organisation(key: "demo") { conflictRows(first: 100) { nodes { goals departments severity state } } } }',
  );
  return organisation.conflictRows.nodes.filter(({ state }) => ['open', 'acknowledged'].includes(state));
}

/** Every two of some keys that are parted by commas. */
function pairsOf(keys: string): string[] {
  const sorted = keys.split(', ').sort();
  return sorted.flatMap((one, place) => sorted.slice(place + 1).map((other) => `${one} ${other}`));
}

it('adds up what lies between each two departments, as the conflicts themselves do', async () => {
  interface Link {
    departments: { key: string }[];
    conflicts: number;
    proven: number;
    stated: number;
    possible: number;
    severity: number;
    worst: number;
  }
  const { organisation } = await api.ask<{ organisation: { conflictMap: { links: Link[]; leftOut: number } } }>(
    `{ organisation(key: "demo") { conflictMap { leftOut
       links { departments { key } conflicts proven stated possible severity worst } } } }`,
  );
  const { links, leftOut } = organisation.conflictMap;
  const counted = new Map<string, number>();
  for (const { departments } of await unsettled()) {
    for (const pair of pairsOf(departments)) counted.set(pair, (counted.get(pair) ?? 0) + 1);
  }
  const found = links.map(({ departments, conflicts }) => [departments.map(({ key }) => key).join(' '), conflicts]);
  expect(new Map(found as [string, number][])).toEqual(counted);
  expect(leftOut).toBe(0);
  expect(links.every(({ conflicts, proven, stated, possible }) => conflicts === proven + stated + possible)).toBe(true);
  expect(links.map(({ severity }) => severity)).toEqual(
    [...links].map(({ severity }) => severity).sort((a, b) => b - a),
  );
  expect(links.every(({ severity, worst }) => worst > 0 && worst <= severity + 0.001)).toBe(true);
});

it('lists just the conflicts between two departments that a line of the map counts', async () => {
  const { organisation } = await api.ask<{
    organisation: {
      conflictMap: { links: { departments: { key: string }[]; conflicts: number }[] };
      conflicts: { totalCount: number; nodes: { departments: { key: string }[] }[] };
    };
  }>(
    `{ organisation(key: "demo") { conflictMap { links { conflicts departments { key } } }
       conflicts(filter: { allDepartments: ["manufacturing", "sales"], states: [OPEN, ACKNOWLEDGED] }) { totalCount nodes { departments { key } } } } }`,
  );
  const { conflictMap, conflicts } = organisation;
  const line = conflictMap.links.find(
    ({ departments }) => departments.map(({ key }) => key).join() === 'manufacturing,sales',
  );
  expect(conflicts.totalCount).toBe(line?.conflicts);
  expect(conflicts.totalCount).toBeGreaterThan(0);
  for (const { departments } of conflicts.nodes) {
    expect(departments.map(({ key }) => key)).toEqual(expect.arrayContaining(['manufacturing', 'sales']));
  }
});

it('shows which metrics support each other and which do not, with the reason, the weightiest first', async () => {
  const { organisation } = await api.ask<{ organisation: { metricRoof: Roof } }>(
    `{ organisation(key: "demo") { metricRoof ${ROOF} } }`,
  );
  const { items, ties, leftOut } = organisation.metricRoof;
  expect(items.length).toBeLessThanOrEqual(40);
  expect(leftOut).toBe(0);
  expect(items[0]).toEqual({ key: 'delivery-precision', name: 'Orders ready on the promised day', weight: 0.9 });
  const between = (...keys: string[]) => ties.find((tie) => tie.keys.join() === keys.sort().join());
  expect(between('setup-minutes', 'lead-time')).toMatchObject({
    support: 0.4,
    harm: 0,
    influences: [
      {
        because: 'The line stands during a changeover',
        from: { key: 'setup-minutes' },
        toMetric: { key: 'lead-time' },
      },
    ],
  });
  expect(ties.some(({ conflicts }) => conflicts > 0)).toBe(true);
  const known = new Set(items.map(({ key }) => key));
  expect(ties.flatMap(({ keys }) => keys).every((key) => known.has(key))).toBe(true);
});

it.each(['department(key: "sales")', 'outcome(key: "on-time")'])(
  'shows the same of the goals of %s, with the conflicts between them',
  async (owner) => {
    const { organisation } = await api.ask<{ organisation: { owner: { goalRoof: Roof } } }>(
      `{ organisation(key: "demo") { owner: ${owner} { goalRoof ${ROOF} } } }`,
    );
    const { items, ties } = organisation.owner.goalRoof;
    const keys = new Set(items.map(({ key }) => key));
    const counted = new Map<string, number>();
    for (const { goals } of await unsettled()) {
      for (const pair of pairsOf(goals)) {
        if (pair.split(' ').every((key) => keys.has(key))) counted.set(pair, (counted.get(pair) ?? 0) + 1);
      }
    }
    const found = ties.filter(({ conflicts }) => conflicts > 0).map((tie) => [tie.keys.join(' '), tie.conflicts]);
    expect(new Map(found as [string, number][])).toEqual(counted);
    expect(items.length).toBeGreaterThan(1);
  },
);

it.each([
  ['metricRoof', 'allMetrics'],
  ['outcome(key: "on-time") { goalRoof', 'allGoals'],
])('lists just the conflicts that a tie of %s counts', async (roof, filter) => {
  type Ties = { ties: { keys: string[]; conflicts: number }[] };
  const { organisation } = await api.ask<{ organisation: { metricRoof?: Ties; outcome?: { goalRoof: Ties } } }>(
    `{ organisation(key: "demo") { ${roof} { ties { keys conflicts } } ${roof.includes('{') ? '}' : ''} } }`,
  );
  const all = organisation.metricRoof ?? organisation.outcome?.goalRoof;
  const ties = (all?.ties ?? []).filter(({ conflicts }) => conflicts > 0);
  expect(ties.length).toBeGreaterThan(0);
  for (const { keys, conflicts } of ties.slice(0, 4)) {
    const { organisation: found } = await api.ask<{ organisation: { conflicts: { totalCount: number } } }>(
      `query ($keys: [ID!]!) { organisation(key: "demo") {
         conflicts(filter: { ${filter}: $keys, states: [OPEN, ACKNOWLEDGED] }) { totalCount } } }`,
      { keys },
    );
    expect(found.conflicts.totalCount).toBe(conflicts);
  }
});
