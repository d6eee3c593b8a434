import { readFileSync } from 'node:fs';
import type { Language, Plan } from '@concord/alignment-engine';
import { planNamed, planText } from '@concord/test-plans';
import { aPlanFile } from '../testing/report-builders.ts';
import { judgedPlan } from './judged-plan.ts';
import { repairsInWords } from './repairs-in-words.ts';
import { ADVICE_RULES, CONFLICT_RULES } from './rule-descriptions.ts';
import { reportText } from './text/report-text.ts';

const DOCS = new URL('../../../../docs/', import.meta.url);
const page = readFileSync(new URL('conflict-rules.md', DOCS), 'utf8');

const demo = planNamed('demo.yaml');
/** About what customers are promised, who is there for it, and what the front line may do. */
const desk = planNamed('service-desk.yaml');
const example = planNamed('examples/promise-and-lead-time.yaml');
const judge = (plan: Plan, language?: Language) => judgedPlan(plan, plan.asOf ?? '', language);

/** Each line of a quotation of the page, without its marks, and the rule or section that it stands in. */
const quotes = page.split(/^(?=#{2,3} )/m).flatMap((section) =>
  [...section.matchAll(/^> (?:- )?(.+)$/gm)].map(([, line = '']) => ({
    section: /^#+ (.+)/.exec(section)?.[1] ?? '',
    line: line.replaceAll('**', ''),
  })),
);

interface Sentence {
  readonly rule: string;
  readonly text: string;
}

const said = new Map<Plan, Promise<Sentence[]>>();

/** All that the program says of a plan: headlines, explanations and repairs, each by its rule. */
function sentencesOf(plan: Plan): Promise<Sentence[]> {
  const sentences = said.get(plan) ?? sayAbout(plan);
  said.set(plan, sentences);
  return sentences;
}

async function sayAbout(plan: Plan, language?: Language): Promise<Sentence[]> {
  const { report, repairsOf } = await judge(plan, language);
  return [
    ...report.conflicts.flatMap((conflict) =>
      [conflict.headline, conflict.explanation, ...repairsInWords(repairsOf(conflict))].map((text) => ({
        rule: conflict.rule,
        text,
      })),
    ),
    ...report.advice.flatMap(({ rule, headline, explanation }) =>
      [headline, explanation].map((text) => ({ rule, text })),
    ),
  ];
}

const RULES = [...new Set([...Object.keys(CONFLICT_RULES), ...Object.keys(ADVICE_RULES)])];

describe('the page on conflict rules', () => {
  it.each(RULES)('shows the wording of %s as the demo company or the service desk gets it', async (rule) => {
    const all = [...(await sentencesOf(demo)), ...(await sentencesOf(desk))];
    const printed = all.filter((sentence) => sentence.rule === rule).map(({ text }) => text);
    const shown = quotes.filter(({ section }) => section === rule).map(({ line }) => line);
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(shown.filter((line) => !printed.includes(line))).toEqual([]);
  });

  it('quotes nothing that the program does not say', async () => {
    const plans = [demo, desk, example, withWeightsExchanged(example)];
    const told = await Promise.all([...plans.map(sentencesOf), sayAbout(demo, 'de')]);
    // In a page for people to write, no space is more than a space.
    const printed = new Set(told.flat().map(({ text }) => text.replaceAll('\u00A0', ' ')));
    expect(quotes.filter(({ line }) => !printed.has(line))).toEqual([]);
  });

  it('names every kind of repair', async () => {
    const { report, repairsOf } = await judge(demo);
    const kinds = new Set(report.conflicts.flatMap(repairsOf).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
  });
});

describe('customers decide who moves', () => {
  const section = page.slice(page.indexOf('## Customers decide who moves'), page.indexOf('## Alignment'));
  const changesOf = async (plan: Plan) => {
    const { report, repairsOf } = await judge(plan);
    const repairs = report.conflicts.flatMap(repairsOf);
    return Object.fromEntries(
      repairs.map(({ kind, changes }) => [kind, changes.map((change) => ('to' in change ? change.to : change))]),
    );
  };

  it('tells the one conflict of the example, its severity and its even repair', async () => {
    const { report } = await judge(example);
    expect(report.conflicts.map(({ goals, severity }) => [goals, severity])).toEqual([
      [['custom-25', 'lead-6'], expect.closeTo(0.125, 9)],
    ]);
    expect((await changesOf(example))['even']).toEqual([{ target: { atLeast: 0.225 } }, { target: { atMost: 6.25 } }]);
    expect(section).toContain('22.5 % and lead time 6.25 days');
  });

  it('lets customers’ weights choose between custom orders and times', async () => {
    expect((await changesOf(example))['settle-all']).toEqual([{ target: { atLeast: 0 } }]);
    expect((await changesOf(withWeightsExchanged(example)))['settle-all']).toEqual([
      { target: { atMost: 6.5 } },
      { target: { atMost: 7.5 } },
    ]);
  });

  it('holds up to 300 orders a week and not for one more', async () => {
    const between = async (orders: number) => {
      const { report } = await judge({ ...example, facts: [{ metric: 'orders', value: orders }] });
      return report.conflicts.length;
    };
    expect([await between(300), await between(301)]).toEqual([0, 1]);
    expect(section).toContain('up to 300 orders a week');
  });

  it('costs what the page says', () => {
    const custom = (worth: number, points: number) => (points / 20) * worth;
    const times = (lead: number, promise: number) => (0.5 / 2) * lead + (2.5 / 4) * promise;
    const costs = [custom(0.32, 25), times(0.5, 0.9), custom(0.8, 25), times(0.2, 0.36)];
    expect(costs.map((cost) => cost.toFixed(4))).toEqual(['0.4000', '0.6875', '1.0000', '0.2750']);
    for (const told of ['0.40', '0.6875', '1.00', '0.275']) expect(section).toContain(told);
  });
});

function withWeightsExchanged(plan: Plan): Plan {
  const [first, second] = plan.outcomes;
  if (!first || !second) throw new Error('The example has two outcomes.');
  return {
    ...plan,
    outcomes: [
      { ...first, weight: second.weight },
      { ...second, weight: first.weight },
    ],
  };
}

it('shows a report in pieces that the program prints', async () => {
  const { source } = aPlanFile(planText('demo.yaml'), 'test/plans/demo.yaml');
  const report = reportText(await judge(demo), source, { width: 80, styled: (_, text) => text });
  const [, excerpt = ''] = /^```text\n(.*?)\n```$/ms.exec(readFileSync(new URL('check.md', DOCS), 'utf8')) ?? [];
  const pieces = excerpt.split('\n[…]\n');
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.filter((piece) => !report.includes(`${piece}\n`))).toEqual([]);
});
