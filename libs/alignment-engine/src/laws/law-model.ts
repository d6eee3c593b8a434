import { by, byText } from '../order.ts';
import type { Fact, Law, Plan } from '../plan.ts';
import { onMetric, type Constraint } from './constraint.ts';
import { rememberedFor } from '../reading/remembered.ts';
import { parseLaw } from './parse-law.ts';

/** How the business works, in parts that have nothing to do with each other. */
export interface LawModel {
  /** Those with laws between metrics, or with something that may contradict itself, by key. */
  readonly components: readonly LawComponent[];
  /** The part that a metric belongs to; a metric that no law ties to another is a part of its own. */
  componentOf(metric: string): LawComponent;
}

/** Metrics that laws tie together, with all that is hard about them. */
export interface LawComponent {
  /** Its first metric; of a law without metrics, the law. */
  readonly key: string;
  /** Sorted. */
  readonly metrics: readonly string[];
  /** Everything that people gave as how the business works: laws by key, then facts, then bounds by metric. */
  readonly hard: readonly HardConstraint[];
  /** Whether any law speaks of its metrics; facts and bounds alone tie no goals together. */
  readonly hasLaws: boolean;
  /** Whether each law only says how far two metrics may be apart, or bounds one. */
  readonly plainDifferences: boolean;
}

export type HardConstraint = Constraint & { readonly source: HardSource };

export type HardSource =
  | { readonly kind: 'law'; readonly law: Law }
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'bound'; readonly metric: string; readonly end: 'min' | 'max'; readonly value: number };

/**
 * Reads laws, facts and bounds into connected parts. Laws must be readable, as a valid plan's are.
 */
export function readLawModel(plan: Pick<Plan, 'laws' | 'facts' | 'metrics'>): LawModel {
  const laws = [...plan.laws].sort(by(({ key }) => key)).flatMap(lawConstraint);
  const alone = new Map<string, HardConstraint[]>();
  for (const constraint of [...factConstraints(plan), ...boundConstraints(plan)]) {
    const [metric = ''] = metricsOf(constraint);
    alone.set(metric, [...(alone.get(metric) ?? []), constraint]);
  }
  const ties = tiesBetween(laws);
  const tied = [...groupLaws(laws, ties)].map(([key, own]) => {
    const metrics = [...new Set(own.flatMap(metricsOf))].sort(byText);
    return componentWith(metrics[0] ?? key, metrics, [...own, ...metrics.flatMap((metric) => alone.get(metric) ?? [])]);
  });
  const ofMetric = new Map(tied.flatMap((component) => component.metrics.map((metric) => [metric, component])));
  const single = rememberedFor((metric) => componentWith(metric, [metric], alone.get(metric) ?? []));
  const untied = [...alone.keys()].filter((metric) => !ofMetric.has(metric)).map(single);
  for (const component of untied) ofMetric.set(component.key, component);
  return {
    components: [...tied, ...untied].sort(by(({ key }) => key)),
    componentOf: (metric) => ofMetric.get(metric) ?? single(metric),
  };
}

/** The keys of the laws among some hard constraints, sorted. */
export function lawKeys(constraints: readonly HardConstraint[]): string[] {
  return constraints.flatMap(({ source }) => (source.kind === 'law' ? [source.law.key] : [])).sort(byText);
}

function componentWith(key: string, metrics: readonly string[], hard: readonly HardConstraint[]): LawComponent {
  const hasLaws = hard.some(({ source }) => source.kind === 'law');
  return { key, metrics, hard, hasLaws, plainDifferences: hard.every(isPlainDifference) };
}

function isPlainDifference({ terms: [one, other, ...more] }: Constraint): boolean {
  return more.length === 0 && (one === undefined || other === undefined || one[1] === -other[1]);
}

function lawConstraint(law: Law): HardConstraint[] {
  const reading = parseLaw(law.says);
  if (!reading.ok) return [];
  const { coefficients, relation, bound } = reading.law;
  const terms = [...coefficients].filter(([, coefficient]) => coefficient !== 0).sort(([a], [b]) => byText(a, b));
  const low = relation === '<=' ? -Infinity : bound;
  const high = relation === '>=' ? Infinity : bound;
  return [{ low, high, terms, source: { kind: 'law', law } }];
}

function factConstraints({ facts }: Pick<Plan, 'facts'>): HardConstraint[] {
  return facts.map((fact) => ({ ...onMetric(fact.metric, fact.value, fact.value), source: { kind: 'fact', fact } }));
}

function boundConstraints({ metrics }: Pick<Plan, 'metrics'>): HardConstraint[] {
  return metrics.flatMap(({ key: metric, min, max }): HardConstraint[] => [
    ...(min === undefined
      ? []
      : [{ ...onMetric(metric, min, Infinity), source: { kind: 'bound', metric, end: 'min', value: min } } as const]),
    ...(max === undefined
      ? []
      : [{ ...onMetric(metric, -Infinity, max), source: { kind: 'bound', metric, end: 'max', value: max } } as const]),
  ]);
}

function metricsOf({ terms }: Constraint): string[] {
  return terms.map(([metric]) => metric);
}

/** Union-find over metrics: the root of a metric's part. */
function tiesBetween(laws: readonly HardConstraint[]): (metric: string) => string {
  const parent = new Map<string, string>();
  const root = (metric: string): string => {
    let at = metric;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    for (let on = metric; on !== at;) {
      const next = parent.get(on) ?? at;
      parent.set(on, at);
      on = next;
    }
    return at;
  };
  for (const law of laws) {
    const [first, ...others] = metricsOf(law).map(root);
    for (const other of others)
      if (first !== undefined && root(other) !== root(first)) parent.set(root(other), root(first));
  }
  return root;
}

function groupLaws(laws: readonly HardConstraint[], root: (metric: string) => string): Map<string, HardConstraint[]> {
  const groups = new Map<string, HardConstraint[]>();
  for (const constraint of laws) {
    const [metric] = metricsOf(constraint);
    // What a law without metrics says is true or false by itself.
    const key = metric === undefined ? `law:${lawKeys([constraint]).join('')}` : root(metric);
    groups.set(key, [...(groups.get(key) ?? []), constraint]);
  }
  return groups;
}
