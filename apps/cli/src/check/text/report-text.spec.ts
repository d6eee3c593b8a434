import type { Repair } from '@concord/alignment-engine';
import {
  aConflict,
  aJudgedPlan,
  anAdvice,
  anOutcomeAlignment,
  aPlanFile,
  WORKSHOP,
} from '../../testing/report-builders.ts';
import type { RepairsOf } from '../judged-plan.ts';
import type { Page } from './page.ts';
import { reportText } from './report-text.ts';

const page: Page = { width: 80, styled: (_, text) => text };
const outcomes = ['on-time', 'quick', 'calm'].map((outcome) => anOutcomeAlignment({ outcome }));

/** The report on the workshop's plan, or another. */
function text(
  report: Parameters<typeof aJudgedPlan>[1],
  { repairsOf, of }: { repairsOf?: RepairsOf; of?: string } = {},
) {
  const { plan, source } = aPlanFile(of ?? WORKSHOP);
  return reportText(aJudgedPlan(plan, report, repairsOf), source, page);
}

/** The same without its line breaks, for sentences. */
const sentences = (report: string) => report.replace(/\s+/g, ' ');

it('begins with whose plan it is, the day, and where it stands', () => {
  const report = text({ alignment: { headline: 61.06, overall: 0.42, conflictLoad: 0.14, outcomes } });
  expect(report).toMatch(/^Example Works: do the goals go together\?\n═+\nplan.yaml, judged as of 1 February 2026\n/);
  expect(report).toContain('Alignment: 61.1 of 100\n  = 100 × (1 + 0.42) ÷ 2 × (1 − 0.14)\n');
});

it('counts what it found by how sure it is', () => {
  const conflicts = [aConflict(), aConflict({ tier: 'possible' }), aConflict({ tier: 'possible' })];
  expect(sentences(text({ conflicts, advice: [anAdvice()] }))).toContain(
    '3 conflicts: 1 proven (follows from the plan’s own numbers and dates) and 2 possible (inferred, so a question to ask). Besides, one thing worth knowing.',
  );
});

it.each([
  [[aConflict()], 'One conflict, proven ('],
  [[aConflict(), aConflict()], '2 conflicts, all proven ('],
])('counts conflicts of one kind without counting twice (%#)', (conflicts, words) => {
  expect(text({ conflicts })).toContain(`\n${words}`);
});

it('lists a conflict once, under the weightiest outcome that it touches, and names the others', () => {
  const report = text({
    conflicts: [
      aConflict({ headline: 'The quick one', outcomes: ['quick'] }),
      aConflict({ headline: 'The one of both', outcomes: ['calm', 'on-time'] }),
      aConflict({ headline: 'The one of none', outcomes: [] }),
    ],
  });
  const order = [
    '“It comes on the day”',
    'The one of both',
    '“It comes soon”',
    'The quick one',
    'Touching no',
    'of none',
  ];
  const places = order.map((part) => report.indexOf(part));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(report.split('The one of both')).toHaveLength(2);
  expect(report).toContain('Also touches “My week is calm”.');
});

it('tells a conflict whole: how sure, who wants what, how grave, and where in the file', () => {
  const report = text({ conflicts: [aConflict({ tier: 'stated', confidence: 0.6, laws: ['shipping'] })] });
  expect(report).toContain(`
■ “It comes on the day”
  For customers, weight 8 (nothing matters more): one conflict

  1  At most 5 days or at least 9 days
     Stated, severity 0.5 of 1, confidence 0.6
     Sales wants at most 5 days, Manufacturing at least 9.
     Also touches “It comes soon”.
     0.5 = stake 1 × magnitude 0.5 × exposure 1
     In the plan: fast (line 17), safe (line 18), law shipping (line 13)
`);
});

describe('what would settle a conflict', () => {
  const repair = (given: Partial<Repair>): Repair => ({ kind: 'even', changes: [], opens: [], text: '', ...given });
  const toNine = [{ goal: 'fast', from: { target: { atMost: 5 } }, to: { target: { atMost: 9 } } }];
  const settling = (...repairs: readonly Repair[]) => text({ conflicts: [aConflict()] }, { repairsOf: () => repairs });

  it('is told under what each way is good for, and with what it would open', () => {
    const opens = ['One of dates', 'One of money', 'One of people', 'One of parts'].map((headline) => ({
      id: headline,
      headline,
    }));
    const report = settling(
      repair({ kind: 'smallest', text: 'Sales promises 9 days instead of 5.', changes: toNine }),
      repair({ text: 'Both move to 7 days.', opens: opens.slice(0, 1) }),
      repair({ kind: 'in-words', text: 'Sales finds another way.', opens }),
    );
    expect(report).toContain(`
     What would settle it:
       → The least change. Sales promises 9 days instead of 5.
       → Shared evenly. Both move to 7 days. (But it would open one new
         conflict: “One of dates”.)
       → Sales finds another way. (But it would open 4 new conflicts: “One of
         dates”, “One of money”, “One of people” and 1 more.)
`);
  });

  it('is told once where two ways come to the same', () => {
    const text = 'Sales promises 9 days instead of 5.';
    const report = settling(
      repair({ kind: 'smallest', text, changes: toNine }),
      repair({ text: 'Both move to 7 days.' }),
      repair({ kind: 'settle-all', text, changes: toNine }),
    );
    expect(report).toContain(`
       → The least change, and it settles everything that hangs together. Sales
         promises 9 days instead of 5.
       → Shared evenly. Both move to 7 days.
`);
    expect(report.split('promises 9 days')).toHaveLength(2);
  });
});

it('names the gravest of many conflicts by their numbers', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((headline) => aConflict({ headline, outcomes: ['quick'] }));
  const conflicts = [...many.slice(0, 5), aConflict({ headline: 'G', outcomes: ['on-time'] }), ...many.slice(5)];
  expect(text({ conflicts })).toContain(`
The gravest, the surest first:
  2  A
  3  B
  4  C
  5  D
  6  E

■ “It comes on the day”
`);
  expect(text({ conflicts: many.slice(0, 5) })).not.toContain('The gravest');
});

it('tells a few pieces of advice in full', () => {
  expect(text({ advice: [anAdvice()] })).toContain(`
Worth knowing
─────────────

  Goals that reach no outcome (1)
  • Manufacturing’s “Be nice” reaches no outcome. Say which one it serves, or
    drop it.
`);
});

it('tells many of a kind in one line each, and what to do about them once', () => {
  const advice = ['A', 'B', 'C', 'D'].map((name) => anAdvice({ headline: `Reaches no outcome: “${name}”` }));
  expect(text({ advice })).toContain(`
  Goals that reach no outcome (4)
  Say which outcome it serves, or what its metric influences; or drop it.
  • Manufacturing. Reaches no outcome: “A”
  • Manufacturing. Reaches no outcome: “B”
  • Manufacturing. Reaches no outcome: “C”
  • Manufacturing. Reaches no outcome: “D”
`);
});

it('puts vague goals together by department, and then by what is missing', () => {
  const vague = (goal: string, department: string, missing: readonly ('number' | 'due')[]) =>
    anAdvice({ rule: 'vague-goal', goals: [goal], departments: [department], evidence: { missing } });
  const report = text({
    advice: [
      vague('fast', 'sales', ['number', 'due']),
      vague('safe', 'making', ['due']),
      vague('best', 'sales', ['due']),
      vague('nice', 'making', ['number', 'due']),
      vague('quick', 'sales', ['number', 'due']),
    ],
  });
  expect(report).toContain(`
  • Sales, without a number and a due day: “Fast” and “quick”
  • Sales, without a due day: “Be best”
  • Manufacturing, without a due day: “Safe”
  • Manufacturing, without a number and a due day: “Be nice”
`);
});

it('ends with the outcomes as a table that says who helps and who hurts', () => {
  const effect = { support: 0, denial: 0, net: 0, goals: [] };
  const row = anOutcomeAlignment({
    departments: [
      { ...effect, department: 'making', verdict: 'helps' },
      { ...effect, department: 'sales', verdict: 'hurts' },
    ],
  });
  expect(text({ alignment: { outcomes: [row, anOutcomeAlignment({ outcome: 'calm', weight: 0.25 })] } })).toContain(`
weight   help  contested  points   outcome
     1  +0.40       60 %    12.3   It comes on the day
                                   helped by Manufacturing; hurt by Sales
  0.25  +0.40       60 %    12.3   My week is calm
                                   touched by nobody
`);
});

it('says what it leaves out', () => {
  const truncated = [{ rule: 'trade-off', about: ['on-time'], explanation: '10 of 12 are shown.' }] as const;
  expect(text({ conflicts: [aConflict()], truncated })).toContain(
    'What this report leaves out\n───────────────────────────\n  • 10 of 12 are shown.\n',
  );
});

it('teaches what to write down where nothing was found', () => {
  const report = sentences(text({ alignment: { outcomes } }));
  expect(report).toContain('No conflicts.');
  expect(report).toContain(
    'Give goals a metric and a target, so that they can be compared. Still without one of the two: best, nice.',
  );
  expect(report).not.toContain('State laws');
});

it('does not teach where conflicts were found', () => {
  expect(text({ conflicts: [aConflict()] })).not.toContain('What to write down');
});

it('asks for goals where there are none, and gives no number', () => {
  const none = `${WORKSHOP.slice(0, WORKSHOP.indexOf('goals:'))}goals: []\n`;
  const report = sentences(text({}, { of: none }));
  expect(report).toContain('There are no active goals, so there is nothing to judge yet.');
  expect(report).toContain('Write down goals.');
  expect(report).not.toContain('of 100');
});

it('asks for the goals of another department where only one has goals', () => {
  const one = WORKSHOP.split('\n').filter((line) => !line.includes('department: making'));
  expect(sentences(text({}, { of: one.join('\n') }))).toContain('only Sales has active goals');
});

it('fits every line on the page', () => {
  const long = 'Everybody wants what nobody can have at the same time and in the same place. '.repeat(4);
  const report = text({
    conflicts: [aConflict({ headline: long, explanation: long })],
    advice: [anAdvice({ explanation: long })],
    alignment: { outcomes },
  });
  expect(report.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
