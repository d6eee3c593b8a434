import { readFileSync } from 'node:fs';
import type { Repair } from '@concord/alignment-engine';
import { planNamed } from '@concord/test-plans';
import { expectShape, optional, type Shape } from '../testing/expect-shape.ts';
import {
  aConflict,
  aJudgedPlan,
  anAdvice,
  anOutcomeAlignment,
  aPlanFile,
  WORKSHOP,
} from '../testing/report-builders.ts';
import { judgedPlan } from './judged-plan.ts';
import { reportJson } from './report-json.ts';

const oneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    words.includes(String(value));
const text = (value: unknown) => typeof value === 'string' && value.length > 0;
const key = (value: unknown) => typeof value === 'string' && /^[a-z0-9][a-z0-9_-]*$/.test(value);
const day = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
/** At most three decimals, and no −0. */
const rounded = (value: unknown) =>
  typeof value === 'number' && Number(value.toFixed(3)) === value && !Object.is(value, -0);
const between = (low: number, high: number) => (value: unknown) =>
  rounded(value) && Number(value) >= low && Number(value) <= high;
const share = between(0, 1);
const sortedKeys = (value: unknown) =>
  Array.isArray(value) && value.every(key) && value.every((one, i) => i === 0 || value[i - 1] < one);
/** Plain data whose numbers are rounded. */
const data = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).every(data)
    : typeof value === 'number'
      ? rounded(value)
      : ['string', 'boolean'].includes(typeof value);

const RULES = ['opposed', 'inconsistent', 'incompatible', 'trade', 'over', 'schedule', 'unstaffed'];
const CONFLICT: Shape = {
  id: (value: unknown) => /^[a-z-]+:[0-9a-f]{16}$/.test(String(value)),
  rule: (value: unknown) => RULES.includes(String(value).split('-', 1)[0] ?? ''),
  tier: oneOf('proven', 'stated', 'possible'),
  goals: sortedKeys,
  departments: sortedKeys,
  outcomes: sortedKeys,
  capacity: (value: unknown) => value === null || key(value),
  promise: optional(key),
  laws: sortedKeys,
  stake: share,
  magnitude: share,
  exposure: share,
  severity: share,
  confidence: share,
  explanation: text,
  evidence: data,
  repairs: [
    {
      kind: oneOf('smallest', 'even', 'settle-all', 'boundary', 'move', 'shrink', 'add', 'in-words'),
      changes: (value: unknown) => Array.isArray(value),
      opens: (value: unknown) => Array.isArray(value) && value.every(text),
      text,
    },
  ],
};
const ADVICE: Shape = {
  rule: key,
  goals: sortedKeys,
  departments: sortedKeys,
  outcomes: sortedKeys,
  promise: optional(key),
  severity: share,
  explanation: text,
  evidence: data,
};
const ALIGNMENT: Shape = {
  headline: between(0, 100),
  overall: between(-1, 1),
  conflictLoad: share,
  outcomes: [
    {
      outcome: key,
      weight: share,
      alignment: between(-1, 1),
      contested: share,
      share: between(0, 100),
      departments: (value: unknown) => Object.entries(Object(value)).every((one) => key(one[0]) && rounded(one[1])),
    },
  ],
  pairs: [{ departments: sortedKeys, alignment: between(-1, 1) }],
};
const REPORT: Shape = {
  asOf: day,
  conflicts: [CONFLICT],
  advice: [ADVICE],
  alignment: ALIGNMENT,
  truncated: optional([{ rule: key, about: sortedKeys, explanation: text }]),
};

const WORKED = ['promise-and-lead-time.yaml', 'workshop-a.json', 'workshop-b.json'].map((name) => `examples/${name}`);

/** As programs read it. */
async function printed(name: string) {
  const plan = planNamed(name);
  return JSON.parse(JSON.stringify(reportJson(await judgedPlan(plan, plan.asOf ?? '2026-02-01'))));
}

it.each([...WORKED, 'demo.yaml', 'service-desk.yaml'])(
  'has the documented fields and no other, for %s',
  async (name) => {
    const report = await printed(name);
    expectShape(report, REPORT);
    expect(report.conflicts.length + report.alignment.outcomes.length).toBeGreaterThan(1);
  },
);

it('has the documented fields where there are repairs, advice and something left out', () => {
  expectShape(reportJson(full()), REPORT);
});

it('would be caught with one field more, one less, or two exchanged', () => {
  const report = reportJson(full());
  expect(() => expectShape({ ...report, version: 1 }, REPORT)).toThrow('report has asOf');
  const { headline, ...alignment } = report.alignment;
  expect(() => expectShape({ ...report, alignment }, REPORT)).toThrow('report.alignment has overall');
  expect(() => expectShape({ ...report, alignment: { ...alignment, headline } }, REPORT)).toThrow('report.alignment');
});

describe.each(WORKED)('the worked plan %s', (name) => {
  const file = new URL(`../../../../test/plans/${name.replace(/\.\w+$/, '')}.expected.json`, import.meta.url);
  const expected = JSON.parse(readFileSync(file, 'utf8'));

  it('prints the conflicts and the alignment that brute force found, to the last byte', async () => {
    const { conflicts, alignment } = await printed(name);
    const found = conflicts.map(without('id', 'explanation', 'evidence', 'repairs'));
    expect(JSON.stringify({ conflicts: found, alignment })).toBe(
      JSON.stringify({ conflicts: expected.conflicts, alignment: expected.alignment }),
    );
  });

  it('prints the advice that brute force found', async () => {
    const { advice } = await printed(name);
    expect(advice.map(without('explanation', 'evidence'))).toEqual(expected.advice);
  });
});

it('says null for no capacity, and the name of one', () => {
  const { plan } = aPlanFile(WORKSHOP);
  const conflicts = [aConflict(), aConflict({ rule: 'over-capacity', capacity: 'press' })];
  expect(reportJson(aJudgedPlan(plan, { conflicts })).conflicts.map(({ capacity }) => capacity)).toEqual([
    null,
    'press',
  ]);
});

it('rounds whatever is in the evidence, however deep, and leaves out what is not there', () => {
  const { plan } = aPlanFile(WORKSHOP);
  const position = { goal: 'fast', interval: { high: 1 / 3 }, pull: -1, tightness: 1, spanAssumed: false } as const;
  const evidence = { ...aConflict().evidence, positions: [position], gap: 2 / 3 };
  const [conflict] = reportJson(aJudgedPlan(plan, { conflicts: [aConflict({ evidence })] })).conflicts;
  expect(conflict?.evidence).toEqual({
    positions: [{ ...position, interval: { high: 0.333 } }],
    gap: 0.667,
    effects: [],
    needs: [],
    circle: [],
    promises: [],
  });
});

it('says that something is left out only if something is', () => {
  const { plan } = aPlanFile(WORKSHOP);
  expect(reportJson(aJudgedPlan(plan))).not.toHaveProperty('truncated');
  expect(reportJson(full())).toMatchObject({ truncated: [{ rule: 'trade-off', about: ['calm', 'on-time'] }] });
});

function full() {
  const repair: Repair = {
    kind: 'smallest',
    changes: [{ goal: 'fast', from: { target: { atMost: 5 } }, to: { target: { atMost: 9 } } }],
    text: 'Sales promises 9 days instead of 5.',
    opens: [{ id: 'trade-off:0123456789abcdef', headline: 'Sales hurts what Manufacturing helps' }],
  };
  return aJudgedPlan(
    aPlanFile(WORKSHOP).plan,
    {
      conflicts: [aConflict()],
      advice: [anAdvice({ severity: 1 / 3 })],
      truncated: [{ rule: 'trade-off', about: ['on-time', 'calm'], explanation: '10 of 12 are shown.' }],
      alignment: {
        headline: 61.06049,
        outcomes: [
          anOutcomeAlignment({
            departments: [{ department: 'sales', support: 0, denial: 1 / 3, net: -1 / 3, verdict: 'hurts', goals: [] }],
          }),
        ],
        pairs: [{ departments: ['making', 'sales'], alignment: -0.00001 }],
      },
    },
    () => [repair],
  );
}

function without(...fields: readonly string[]) {
  return (part: object) => Object.fromEntries(Object.entries(part).filter(([name]) => !fields.includes(name)));
}
