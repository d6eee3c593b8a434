import { alignmentOf } from './alignment.ts';
import { judgePlan, readPlan } from './testing/judging.ts';
import { roundForOutput } from './numbers.ts';
import type { Report } from './report.ts';
import { examplePlan, type ExpectedConflict, type ExpectedReport } from './testing/example-plans.ts';

const FILES = ['promise-and-lead-time.yaml', 'workshop-a.json', 'workshop-b.json'];
const EXACT_RULES = ['opposed-targets', 'schedule-clash'];

describe.each(FILES)('the worked plan %s', (file) => {
  const { plan, expected } = examplePlan(file);
  const report = judgePlan(plan, expected.asOf);
  const found = report.conflicts.map(asExpected);

  it('has the opposed targets and schedule clashes that brute force found, in the same order', () => {
    const exact = ({ rule }: { rule: string }) => EXACT_RULES.includes(rule);
    expect(found.filter(exact)).toEqual(expected.conflicts.filter(exact).map(asExpected));
  });

  it('has every trade-off that brute force found', () => {
    const tradeOffs = expected.conflicts.filter(({ rule }) => rule === 'trade-off').map(asExpected);
    expect(found.filter(({ rule }) => rule === 'trade-off')).toEqual(expect.arrayContaining(tradeOffs));
  });

  it('has no other trade-off, but for pairs that cannot hold together at all', () => {
    const incompatible = expected.conflicts.filter(({ rule }) => rule === 'incompatible-targets');
    const known = new Set(
      expected.conflicts.filter(({ rule }) => rule === 'trade-off').map(({ goals }) => goals.join()),
    );
    const others = found.filter(({ rule, goals }) => rule === 'trade-off' && !known.has(goals.join()));
    const unexplained = others.filter(
      ({ goals }) => !incompatible.some((set) => goals.every((goal) => set.goals.includes(goal))),
    );
    expect(unexplained).toEqual([]);
  });

  it('has the alignment that brute force found, outcome by outcome, pair by pair and overall', () => {
    expect(withoutLoad(rounded(report))).toEqual(withoutLoad(expected.alignment));
  });

  it('has the headline that brute force found, once all of its conflicts weigh on it', () => {
    const { headline, conflictLoad, outcomes } = alignmentOf(readPlan(plan, expected.asOf), expected.conflicts);
    // The expected conflicts are given to three decimals, so what follows from them is no exacter than that.
    expect(conflictLoad).toBeCloseTo(expected.alignment.conflictLoad, 2);
    expect(Math.abs(headline - expected.alignment.headline)).toBeLessThan(0.1);
    expect(outcomes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(headline, 9);
  });
});

function asExpected(conflict: ExpectedConflict): ExpectedConflict {
  const { rule, tier, goals, departments, outcomes, stake, magnitude, exposure, severity, confidence } = conflict;
  const numbers = { stake, magnitude, exposure, severity, confidence };
  const roundedNumbers = Object.entries(numbers).map(([name, value]) => [name, roundForOutput(value)]);
  return { rule, tier, goals, departments, outcomes, ...(Object.fromEntries(roundedNumbers) as typeof numbers) };
}

function rounded({ alignment }: Report): ExpectedReport['alignment'] {
  return {
    ...alignment,
    overall: roundForOutput(alignment.overall),
    outcomes: alignment.outcomes.map((outcome) => ({
      outcome: outcome.outcome,
      weight: roundForOutput(outcome.weight),
      alignment: roundForOutput(outcome.alignment),
      contested: roundForOutput(outcome.contested),
      share: outcome.share,
      departments: Object.fromEntries(
        outcome.departments.map(({ department, net }) => [department, roundForOutput(net)]),
      ),
    })),
    pairs: alignment.pairs.map((pair) => ({ ...pair, alignment: roundForOutput(pair.alignment) })),
  };
}

/** The load and what hangs on it also count conflicts of rules that this report does not have. */
function withoutLoad({ overall, outcomes, pairs }: ExpectedReport['alignment']) {
  const ofOutcomes = outcomes.map(({ outcome, weight, alignment, contested, departments }) => {
    return { outcome, weight, alignment, contested, departments };
  });
  return { overall, pairs, outcomes: ofOutcomes };
}
