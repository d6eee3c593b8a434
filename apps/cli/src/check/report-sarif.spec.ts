import type { Conflict, LawClash, Tier } from '@concord/alignment-engine';
import { PLAN_NAMES, planNamed, planText } from '@concord/test-plans';
import { aConflict, aJudgedPlan, anAdvice, aPlanFile, WORKSHOP } from '../testing/report-builders.ts';
import { brokenRules } from '../testing/sarif-structure.ts';
import { judgedPlan } from './judged-plan.ts';
import { reportSarif } from './report-sarif.ts';
import type { SarifResult } from './sarif-log.ts';
import { uriOf } from './sarif-places.ts';

const { plan, source } = aPlanFile(WORKSHOP);

/** The line of the workshop's plan that says this, from 1. */
const lineOf = (text: string) => WORKSHOP.split('\n').findIndex((line) => line.includes(text)) + 1;

function results(report: Parameters<typeof aJudgedPlan>[1]): readonly SarifResult[] {
  return reportSarif(aJudgedPlan(plan, report), source).runs[0]?.results ?? [];
}

function only(conflict: Partial<Conflict>): SarifResult {
  const [result] = results({ conflicts: [aConflict(conflict)] });
  if (!result) throw new Error('A conflict gives a result.');
  return result;
}

it.each(PLAN_NAMES)('is what the standard asks for, for %s', async (name) => {
  const judgement = await judgedPlan(planNamed(name), planNamed(name).asOf ?? '2026-02-01');
  const log = reportSarif(judgement, aPlanFile(planText(name), `plans/${name}`).source);
  expect(brokenRules(JSON.parse(JSON.stringify(log)))).toEqual([]);
  expect(log.runs[0]?.results).toHaveLength(judgement.report.conflicts.length + judgement.report.advice.length);
});

it.each(PLAN_NAMES)('shows each conflict of %s on the line of its first goal, or of its promise', async (name) => {
  const judgement = await judgedPlan(planNamed(name), planNamed(name).asOf ?? '2026-02-01');
  const file = planText(name);
  const log = reportSarif(judgement, aPlanFile(file, name).source);
  const lines = log.runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.region.startLine ?? 0) ?? [];
  // The key of a goal stands in the first lines of the goal, in YAML as in JSON.
  const near = lines.map((line) =>
    file
      .split('\n')
      .slice(line - 1, line + 2)
      .join('\n'),
  );
  for (const [index, { goals, promise }] of judgement.report.conflicts.entries())
    expect(near[index]).toContain(goals[0] ?? promise);
});

it.each<[Tier, string]>([
  ['proven', 'error'],
  ['stated', 'warning'],
  ['possible', 'note'],
])('is as loud as a finding is sure: %s is an %s', (tier, level) => {
  expect(only({ tier }).level).toBe(level);
});

it('shows the other goals, the laws and the capacity beside the first goal', () => {
  const { locations, relatedLocations } = only({ laws: ['shipping'], capacity: 'press' });
  expect(locations).toEqual([place(lineOf('key: fast'))]);
  expect(relatedLocations).toEqual([
    { id: 1, ...place(lineOf('key: safe')), message: { text: 'Safe' } },
    { id: 2, ...place(lineOf('key: shipping')), message: { text: 'days >= 1' } },
    { id: 3, ...place(lineOf('key: press')), message: { text: 'Press line' } },
  ]);
});

it('keeps the identity of a conflict, whatever its numbers', () => {
  const { partialFingerprints } = only({ severity: 0.9 });
  expect(partialFingerprints).toEqual({ 'concordConflict/v1': aConflict().id });
});

const clash: LawClash = { shortage: 1, laws: [{ law: 'shipping', says: 'days >= 1' }], facts: [], bounds: [] };

it.each([
  ['an outcome', anAdvice({ rule: 'uncovered-outcome', goals: [], departments: [], outcomes: ['calm'] }), 'key: calm'],
  ['a department', anAdvice({ rule: 'priority-mismatch', goals: [], departments: ['making'] }), 'key: making'],
  ['laws', anAdvice({ rule: 'contradictory-laws', goals: [], departments: [], evidence: { clash } }), 'key: shipping'],
  ['a goal', anAdvice(), 'key: nice'],
])('shows advice about %s on its line', (_, advice, text) => {
  const [result] = results({ advice: [advice] });
  expect(result).toMatchObject({ level: 'note', locations: [place(lineOf(text))] });
});

it('tells two pieces of advice about one goal apart, and knows each again when its numbers change', () => {
  const about = (drivenBy: string, severity: number) =>
    anAdvice({
      rule: 'unbacked-dependence',
      severity,
      evidence: { dependence: { metric: 'days', drivenBy, controlledBy: 'making', effect: 0.5, confirmed: true } },
    });
  const identity = (drivenBy: string, severity: number) =>
    results({ advice: [about(drivenBy, severity)] })[0]?.partialFingerprints;
  expect(identity('orders', 0.1)).toEqual(identity('orders', 0.9));
  expect(identity('orders', 0.1)).not.toEqual(identity('stock', 0.1));
});

it('stands with laws that contradict each other on the first of them, and tells two such findings apart', () => {
  const contradiction = { laws: [{ law: 'shipping', says: 'days >= 1' }], facts: [], bounds: [] };
  const about = (metric: string, of: typeof contradiction) =>
    anAdvice({ rule: 'contradictory-laws', goals: [], departments: [], evidence: { metric, contradiction: of } });
  const [first, second] = results({
    advice: [about('days', contradiction), about('cost', { ...contradiction, laws: [] })],
  });
  expect(first?.locations).toEqual([place(lineOf('key: shipping'))]);
  expect(first?.partialFingerprints).not.toEqual(second?.partialFingerprints);
});

it('says what would settle a conflict', () => {
  const judgement = aJudgedPlan(plan, { conflicts: [aConflict()] }, () => [
    { kind: 'smallest', changes: [], opens: [], text: 'Sales promises 9 days.' },
  ]);
  const [result] = reportSarif(judgement, source).runs[0]?.results ?? [];
  expect(result?.message.text).toContain('What would settle it:\n- The least change. Sales promises 9 days.');
});

it('shows texts of a plan as they are, not as links or placeholders', () => {
  expect(only({ headline: 'See [here](1) and {0}', explanation: 'Why.' }).message.text).toBe(
    'See \\[here\\](1) and {{0}}. Why.',
  );
});

it('shows titles of goals as they are as well', () => {
  const { plan: braces, source: place } = aPlanFile(WORKSHOP.replace('title: Safe', 'title: "{0} [a](b)"'));
  const log = reportSarif(aJudgedPlan(braces, { conflicts: [aConflict()] }), place);
  expect(log.runs[0]?.results[0]?.relatedLocations?.[0]?.message?.text).toBe('{{0}} \\[a\\](b)');
  expect(brokenRules(log)).toEqual([]);
});

it('says what was left out', () => {
  const truncated = [{ rule: 'trade-off', about: ['on-time'], explanation: '10 of 12 are shown.' }] as const;
  expect(reportSarif(aJudgedPlan(plan, { truncated }), source).runs[0]?.invocations).toEqual([
    {
      executionSuccessful: true,
      toolExecutionNotifications: [{ level: 'warning', message: { text: '10 of 12 are shown.' } }],
    },
  ]);
});

it.each([
  ['plans/plan.yaml', 'plans/plan.yaml'],
  ['/repo/plans/plan.yaml', 'plans/plan.yaml'],
  ['./my plan #1.yaml', 'my%20plan%20%231.yaml'],
  ['../other/plan.yaml', '../other/plan.yaml'],
  ['-', 'stdin'],
])('names %s as code review does', (file, uri) => {
  expect(uriOf(file, '/repo')).toBe(uri);
});

function place(startLine: number) {
  return { physicalLocation: { artifactLocation: { uri: 'plan.yaml' }, region: { startLine } } };
}
