import { onMetric } from '../laws/constraint.ts';
import type { HardConstraint } from '../laws/law-model.ts';
import { targetConstraint } from '../laws/law-sets.ts';
import { leastConcession } from '../laws/least-concession.ts';
import { nearlyEqual } from '../numbers.ts';
import type { Fact } from '../plan.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import { metricInWords } from '../rules/metric-in-words.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { outwards } from './eased-target.ts';
import type { Proposal } from './proposal.ts';

const SHARE = 'share';

/** For each fact that could make a difference: the nearest value at which the goals hold as they are. */
export function boundaryProposals(
  goals: readonly GoalReading[],
  hard: readonly HardConstraint[],
  plan: PlanReading,
): Proposal[] {
  return hard.flatMap(({ source }) => (source.kind === 'fact' ? boundaryOf(source.fact, goals, hard, plan) : []));
}

function boundaryOf(
  fact: Fact,
  goals: readonly GoalReading[],
  hard: readonly HardConstraint[],
  plan: PlanReading,
): Proposal[] {
  const { metric, value } = fact;
  const others = hard.filter(({ source }) => source.kind !== 'fact' || source.fact !== fact);
  const unit = Math.abs(value) || 1;
  const yielding = onMetric(metric, value, value, { share: SHARE, unit });
  const targets = goals.map((goal) => targetConstraint(goal));
  const result = leastConcession([...others, yielding, ...targets], new Map([[SHARE, 1]]), plan.laws.solver);
  const at = result.status === 'found' ? result.values.get(metric) : undefined;
  if (at === undefined || nearlyEqual(at, value)) return [];
  const boundary = outwards(value, at - value, unit);
  const { name, unit: measured } = metricInWords(metric, plan);
  const { quantity, language } = plan.wording;
  return [
    {
      kind: 'boundary',
      changes: [{ fact: metric, from: value, to: boundary }],
      text: SENTENCES[language]({
        name,
        isMost: boundary < value,
        limit: quantity(boundary, measured),
        expected: quantity(value, measured),
      }),
      changed: { facts: [{ ...fact, value: boundary }] },
    },
  ];
}

interface Said {
  readonly name: string;
  readonly isMost: boolean;
  readonly limit: string;
  readonly expected: string;
}

const SENTENCES: InEachLanguage<(said: Said) => string> = {
  en: ({ name, isMost, limit, expected }) =>
    `As they are, these goals hold together while ${name} is ${isMost ? 'at most' : 'at least'} ${limit}; the plan expects ${expected}.`,
  de: ({ name, isMost, limit, expected }) =>
    `So, wie sie sind, gehen diese Ziele zusammen, solange ${name} ${isMost ? 'höchstens' : 'mindestens'} ${limit} beträgt; der Plan erwartet ${expected}.`,
};
