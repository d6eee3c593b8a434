import type { SeededChance } from './seeded-chance.ts';

/** What the goals of a made-up organisation are about. */
export interface Business {
  readonly departments: readonly string[];
  readonly people: readonly string[];
  readonly outcomes: readonly string[];
  readonly metrics: readonly MetricInMind[];
  readonly capacities: readonly string[];
  /** Places of metrics that a law ties together, two or three of them. */
  readonly tied: readonly (readonly [number, number, number?])[];
}

export interface MetricInMind {
  readonly key: string;
  /** Whether most departments want more of it. */
  readonly rises: boolean;
  /** What it usually is. */
  readonly usual: number;
}

/** The share of all goals that are about metrics which laws tie together. */
const SHARE_UNDER_LAWS = 0.03;

export function businessOf(goals: number, chance: SeededChance): Business {
  const metrics = Array.from({ length: Math.max(5, Math.round(goals / 5)) }, (_, i) => ({
    key: `m${String(i)}`,
    rises: chance.happens(0.5),
    usual: Math.round(chance.between(20, 200)),
  }));
  return {
    departments: keys('d', 6 * Math.log10(goals)),
    people: keys('p', goals / 20),
    outcomes: keys('o', goals / 50),
    metrics,
    capacities: keys('c', goals / 200),
    tied: tiedMetrics(metrics.length),
  };
}

function keys(letter: string, count: number): string[] {
  return Array.from({ length: Math.max(2, Math.round(count)) }, (_, i) => `${letter}${String(i)}`);
}

/** The least popular metrics, of which as many goals speak as should stand under laws. */
function tiedMetrics(metrics: number): Business['tied'] {
  const tied: (readonly [number, number, number?])[] = [];
  let at = Math.ceil(metrics * (1 - SHARE_UNDER_LAWS) ** 2);
  while (at + 3 <= metrics) {
    const three = tied.length % 6 === 5;
    tied.push(three ? [at, at + 1, at + 2] : [at, at + 1]);
    at += three ? 3 : 2;
  }
  return tied;
}
