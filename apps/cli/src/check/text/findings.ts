import type { Conflict, CustomerOutcome } from '@concord/alignment-engine';
import type { JudgedPlan } from '../judged-plan.ts';
import { type PlanNames, planNames } from '../plan-names.ts';
import type { LineOf } from '../plan-source.ts';
import { counted, listed, plain, quoted } from './numbers-in-words.ts';
import type { Page } from './page.ts';
import { paragraph } from './paragraph.ts';
import { repairLines } from './repair-lines.ts';
import { TIER_WORDS } from './tier-words.ts';

interface OutcomeFindings {
  /** Missing: the conflicts touch no outcome. */
  readonly outcome?: CustomerOutcome;
  readonly conflicts: readonly Conflict[];
}

/** All conflicts, each under the weightiest outcome that it touches; the weightiest outcome first. */
export function findingsLines(page: Page, judgement: JudgedPlan, lineOf: LineOf): string[] {
  const { plan, report, repairsOf } = judgement;
  const names = planNames(plan);
  const outcomes = weightiestFirst(plan.outcomes);
  const heaviest = outcomes[0]?.weight ?? 1;
  let number = 0;
  return byOutcome(report.conflicts, outcomes).flatMap(({ outcome, conflicts }) => [
    '',
    ...outcomeLines(page, outcome, heaviest, conflicts.length),
    ...conflicts.flatMap((conflict) => {
      number += 1;
      const bullet = `${String(number).padStart(3)}  `;
      const others = conflict.outcomes.filter((key) => key !== outcome?.key);
      return [
        '',
        ...paragraph(page, conflict.headline, { bullet, style: 'title' }),
        ...paragraph(page, surenessOf(conflict), { ...BODY, style: conflict.tier }),
        ...paragraph(page, conflict.explanation, BODY),
        ...alsoTouches(page, others, names),
        ...repairLines(page, repairsOf(conflict), BODY.indent),
        ...paragraph(page, severityOf(conflict), { ...BODY, style: 'aside' }),
        ...paragraph(page, `In the plan: ${placesOf(conflict, lineOf)}`, { ...BODY, style: 'aside' }),
      ];
    }),
  ]);
}

const BODY = { indent: 5 };

/** Ties by key, so that the order of the file never matters. */
function weightiestFirst(outcomes: readonly CustomerOutcome[]): CustomerOutcome[] {
  return outcomes.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

/** @param outcomes in the order of the groups; each conflict goes to the first that it touches, or else to the end. */
function byOutcome(conflicts: readonly Conflict[], outcomes: readonly CustomerOutcome[]): OutcomeFindings[] {
  const places = new Map(outcomes.map(({ key }, place) => [key, place]));
  const groups: Conflict[][] = [...outcomes.map(() => []), []];
  for (const conflict of conflicts) {
    const touched = conflict.outcomes.map((key) => places.get(key) ?? outcomes.length);
    groups[Math.min(outcomes.length, ...touched)]?.push(conflict);
  }
  return groups
    .map((group, place) => ({ ...(outcomes[place] && { outcome: outcomes[place] }), conflicts: group }))
    .filter((group) => group.conflicts.length > 0);
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

function surenessOf({ tier }: Conflict): string {
  const { name, meaning } = TIER_WORDS[tier];
  return `${name}: ${meaning}`;
}

function severityOf({ severity, stake, magnitude, exposure, confidence }: Conflict): string {
  const product = `stake ${plain(stake)} × magnitude ${plain(magnitude)} × exposure ${plain(exposure)}`;
  return `Severity ${plain(severity)} = ${product}${confidence < 1 ? `, confidence ${plain(confidence)}` : ''}`;
}

function alsoTouches(page: Page, outcomes: readonly string[], names: PlanNames): string[] {
  if (outcomes.length === 0) return [];
  return paragraph(page, `Also touches ${listed(outcomes.map((key) => quoted(names.outcome(key))))}.`, BODY);
}

function placesOf({ goals, capacity, laws }: Conflict, lineOf: LineOf): string {
  const place = (key: string, line: number | undefined) => (line === undefined ? key : `${key} (line ${line})`);
  return [
    ...goals.map((key) => place(key, lineOf('goals', key))),
    ...(capacity === undefined ? [] : [`capacity ${place(capacity, lineOf('capacities', capacity))}`]),
    ...laws.map((key) => `law ${place(key, lineOf('laws', key))}`),
  ].join(', ');
}
