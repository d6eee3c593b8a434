import { type IsoDate, progressOf } from '@concord/alignment-engine';
import type { Judgement } from '../judgement/judgement.ts';

/**
 * Where a metric stands on the judging day: by the latest check-in of any goal on it, else by what is stated as a
 * fact.
 * @returns nothing if nobody knows
 */
export function metricNow({ plan, asOf }: Judgement, metric: string): number | undefined {
  let latest: { on: IsoDate; value: number } | undefined;
  for (const goal of plan.goals) {
    if (goal.metric !== metric) continue;
    const { current, lastCheckIn } = progressOf(goal, asOf);
    if (current === undefined || lastCheckIn === undefined) continue;
    if (latest === undefined || lastCheckIn > latest.on) latest = { on: lastCheckIn, value: current };
  }
  return latest?.value ?? plan.facts.find((fact) => fact.metric === metric)?.value;
}
