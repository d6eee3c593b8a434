import type { Goal, Target } from '@concord/alignment-engine';
import type { Business, MetricInMind } from './business.ts';
import type { SeededChance } from './seeded-chance.ts';

const REGIONS = ['north', 'south', 'east', 'west'] as const;
const MONTHS_PLANNED = 36;

/** The i-th goal of a made-up organisation. */
export function goalOf(i: number, business: Business, chance: SeededChance): Goal {
  const metric = chance.happens(0.9) ? business.metrics[chance.popular(business.metrics.length)] : undefined;
  return {
    key: `g${String(i)}`,
    title: `Goal number ${String(i)}`,
    department: chance.oneOf(business.departments),
    ...(metric === undefined ? { direction: 'increase' as const } : aimOf(metric, chance)),
    ...windowOf(chance),
    scope: chance.happens(0.15) ? { region: [...new Set([chance.oneOf(REGIONS), chance.oneOf(REGIONS)])] } : {},
    serves: chance.happens(0.3)
      ? { [business.outcomes[chance.popular(business.outcomes.length)] as string]: effectOf(chance) }
      : {},
    commitment: chance.happens(0.15) ? 'aspirational' : 'committed',
    promise: chance.happens(0.05),
    emphasis: 1 + chance.below(5),
    owner: chance.oneOf(business.people),
    status: chance.happens(0.95) ? 'active' : 'done',
    ...(i > 0 && chance.happens(0.3) ? { parent: `g${String(chance.below(i))}` } : {}),
    sharedWith: chance.happens(0.03) ? [chance.oneOf(business.departments)] : [],
    uses: chance.happens(0.05) ? { [chance.oneOf(business.capacities)]: 10 + chance.below(60) } : {},
    needs: i > 0 && chance.happens(0.05) ? [`g${String(chance.below(i))}`] : [],
    milestones: chance.happens(0.1) ? [milestone('half', chance)] : [],
    checkIns: [],
  };
}

/** What a goal asks of a metric: mostly what others ask of it as well. */
export function aimOf(
  metric: MetricInMind,
  chance: SeededChance,
): Pick<Goal, 'metric' | 'target' | 'direction' | 'baseline'> {
  const up = chance.happens(0.85) === metric.rises;
  const baseline = round(metric.usual * chance.between(0.95, 1.05));
  const aim = { metric: metric.key, ...(chance.happens(0.85) ? { baseline } : {}) };
  if (chance.happens(0.1)) return { ...aim, direction: up ? 'increase' : 'decrease' };
  return { ...aim, target: targetOf(metric.usual, up, chance) };
}

export function targetOf(usual: number, up: boolean, chance: SeededChance): Target {
  const value = round(usual * (1 + (up ? 1 : -1) * chance.between(0, 0.3)));
  if (chance.happens(0.05)) return { exactly: value };
  if (chance.happens(0.08)) return { between: [value, round(value * 1.1)] };
  return up ? { atLeast: value } : { atMost: value };
}

/** From one to four quarters within three years. */
export function windowOf(chance: SeededChance): Pick<Goal, 'from' | 'due'> {
  const start = 3 * chance.below(MONTHS_PLANNED / 3);
  const months = 3 * (1 + chance.below(4));
  return {
    from: `${monthOf(start)}-01`,
    ...(chance.happens(0.95) ? { due: `${monthOf(start + months - 1)}-28` } : {}),
  };
}

function milestone(key: string, chance: SeededChance): Goal['milestones'][number] {
  return { key, title: 'Half way', due: `${monthOf(chance.below(MONTHS_PLANNED))}-15`, weight: 1, needs: [] };
}

function monthOf(month: number): string {
  return `${String(2025 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function effectOf(chance: SeededChance): number {
  return Math.round(chance.between(0.2, 1) * 10) / (chance.happens(0.75) ? 10 : -10);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
