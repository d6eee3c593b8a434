import type { Conflict, CustomerOutcome, Repair } from '@concord/alignment-engine';
import type { JudgedPlan } from '../judged-plan.ts';
import { type PlanNames, planNames } from '../plan-names.ts';
import type { LineOf } from '../plan-source.ts';
import { repairsInWords } from '../repairs-in-words.ts';
import type { Finding, OutcomeFindings } from './numbered-findings.ts';
import { counted, listed, plain, quoted } from './numbers-in-words.ts';
import type { Page } from './page.ts';
import { paragraph } from './paragraph.ts';
import { TIER_WORDS } from './tier-words.ts';

/** Every conflict in full, outcome by outcome. */
export function findingsLines(
  page: Page,
  groups: readonly OutcomeFindings[],
  { plan, repairsOf }: JudgedPlan,
  lineOf: LineOf,
): string[] {
  const names = planNames(plan);
  const heaviest = Math.max(...plan.outcomes.map(({ weight }) => weight));
  return groups.flatMap(({ outcome, findings }) => [
    '',
    ...outcomeLines(page, outcome, heaviest, findings.length),
    ...findings.flatMap(({ number, conflict }) => [
      '',
      ...paragraph(page, conflict.headline, { bullet: bulletOf(number), style: 'title' }),
      ...paragraph(page, gravityOf(conflict), { ...BODY, style: conflict.tier }),
      ...paragraph(page, conflict.explanation, BODY),
      ...alsoTouches(
        page,
        conflict.outcomes.filter((key) => key !== outcome?.key),
        names,
      ),
      ...repairLines(page, repairsOf(conflict)),
      ...paragraph(page, arithmeticOf(conflict), { ...BODY, style: 'aside' }),
      ...paragraph(page, `In the plan: ${placesOf(conflict, lineOf)}`, { ...BODY, style: 'aside' }),
    ]),
  ]);
}

const BODY = { indent: 5 };

/** The gravest of many conflicts by name, for those who will not read them all; none where there are few. */
export function gravestLines(page: Page, groups: readonly OutcomeFindings[], conflicts: readonly Conflict[]): string[] {
  if (conflicts.length <= MOST_GRAVEST) return [];
  const numbers = new Map(groups.flatMap(({ findings }) => findings).map(({ number, conflict }) => [conflict, number]));
  return [
    '',
    ...paragraph(page, 'The gravest, the surest first:', { style: 'title' }),
    ...conflicts
      .slice(0, MOST_GRAVEST)
      .map((conflict): Finding => ({ number: numbers.get(conflict) ?? 0, conflict }))
      .flatMap(({ number, conflict }) => paragraph(page, conflict.headline, { bullet: bulletOf(number) })),
  ];
}

const MOST_GRAVEST = 5;

function bulletOf(number: number): string {
  return `${String(number).padStart(3)}  `;
}

function outcomeLines(page: Page, outcome: CustomerOutcome | undefined, heaviest: number, count: number): string[] {
  const found = counted(count, 'conflict');
  if (!outcome)
    return paragraph(page, `Touching no outcome that the plan names: ${found}`, { ...GROUP, style: 'title' });
  const weight = outcome.weight === heaviest ? 'nothing matters more' : `the weightiest has ${plain(heaviest)}`;
  return [
    ...paragraph(page, quoted(outcome.statement), { ...GROUP, style: 'title' }),
    ...paragraph(page, `${AUDIENCES[outcome.for]}, weight ${plain(outcome.weight)} (${weight}): ${found}`, {
      indent: 2,
      style: 'aside',
    }),
  ];
}

const GROUP = { bullet: '■ ' };
const AUDIENCES = { customer: 'For customers', coworker: 'For coworkers', surroundings: 'For the people around us' };

/** What its place in the order goes by. */
function gravityOf({ tier, severity, confidence }: Conflict): string {
  const sure = confidence < 1 ? `, confidence ${plain(confidence)}` : '';
  return `${TIER_WORDS[tier].name}, severity ${plain(severity)} of 1${sure}`;
}

function arithmeticOf({ severity, stake, magnitude, exposure }: Conflict): string {
  return `${plain(severity)} = stake ${plain(stake)} × magnitude ${plain(magnitude)} × exposure ${plain(exposure)}`;
}

function alsoTouches(page: Page, outcomes: readonly string[], names: PlanNames): string[] {
  if (outcomes.length === 0) return [];
  return paragraph(page, `Also touches ${listed(outcomes.map((key) => quoted(names.outcome(key))))}.`, BODY);
}

function repairLines(page: Page, repairs: readonly Repair[]): string[] {
  if (repairs.length === 0) return [];
  return [
    ...paragraph(page, 'What would settle it:', { ...BODY, style: 'title' }),
    ...repairsInWords(repairs).flatMap((text) => paragraph(page, text, { indent: BODY.indent + 2, bullet: '→ ' })),
  ];
}

function placesOf({ goals, promise, capacity, laws }: Conflict, lineOf: LineOf): string {
  const place = (key: string, line: number | undefined) => (line === undefined ? key : `${key} (line ${line})`);
  return [
    ...goals.map((key) => place(key, lineOf('goals', key))),
    ...(promise === undefined ? [] : [`promise ${place(promise, lineOf('promises', promise))}`]),
    ...(capacity === undefined ? [] : [`capacity ${place(capacity, lineOf('capacities', capacity))}`]),
    ...laws.map((key) => `law ${place(key, lineOf('laws', key))}`),
  ].join(', ');
}
