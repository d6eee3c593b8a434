import type { Dependence } from '../advice.ts';
import { parseLaw, type LinearLaw } from '../laws/parse-law.ts';
import { clearlyLess } from '../numbers.ts';
import { by, byText } from '../order.ts';
import type { Influence, Law } from '../plan.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { rememberedFor } from '../reading/remembered.ts';

/** What ties a metric to one that drives it. */
type MetricTie = Omit<Dependence, 'controlledBy'>;

type Pull = -1 | 0 | 1;

/** Weaker influences leave a department its own way to the goal. */
const STRONG_FROM = 0.3;

/**
 * Which metrics stand in the way of a goal that pulls a metric: by a law that bounds it against the pull
 * (on either side for a goal that keeps it where it is), or by a strong influence. Of several ties to
 * one driving metric the strongest, a law before an influence; in the order of driving metrics, and only
 * those that some department controls.
 *
 * @example
 * const tiesOf = metricTies(plan); // with the law lead-time >= 2 + 10 * custom-share
 * tiesOf('lead-time', -1); // custom-share: lead time cannot fall below what custom orders take
 * tiesOf('custom-share', 1); // lead-time: more custom orders need more time
 * tiesOf('lead-time', 1); // nothing: longer is always possible
 */
export function metricTies({
  source,
  metricByKey,
}: Pick<PlanReading, 'source' | 'metricByKey'>): (metric: string, pull: Pull) => readonly Dependence[] {
  const laws = lawsByMetric(source.laws);
  const influences = influencesByTarget(source.influences);
  const tiesOf = (metric: string, pull: Pull): readonly Dependence[] => {
    const ofLaws = (laws.get(metric) ?? []).flatMap((bound) => lawTies(metric, pull, bound));
    return strongestByDriver([...ofLaws, ...(influences.get(metric) ?? [])]).flatMap((tie) => {
      const controlledBy = metricByKey.get(tie.drivenBy)?.controlledBy;
      return controlledBy === undefined ? [] : [{ ...tie, controlledBy }];
    });
  };
  const falling = rememberedFor((metric) => tiesOf(metric, -1));
  const kept = rememberedFor((metric) => tiesOf(metric, 0));
  const rising = rememberedFor((metric) => tiesOf(metric, 1));
  return (metric, pull) => {
    if (pull === 0) return kept(metric);
    return pull < 0 ? falling(metric) : rising(metric);
  };
}

interface BoundByLaw {
  readonly law: Law;
  readonly reading: LinearLaw;
}

function lawTies(metric: string, pull: Pull, { law, reading }: BoundByLaw): MetricTie[] {
  if (!bindsAgainst(pull, reading.coefficients.get(metric) ?? 0, reading.relation)) return [];
  return [...reading.coefficients].flatMap(([drivenBy, coefficient]) => {
    if (drivenBy === metric || coefficient === 0) return [];
    return [{ metric, drivenBy, effect: 1, confirmed: true, law: law.key, ...reason(law) }];
  });
}

/** With all on one side, `>= bound` keeps a metric of positive coefficient from falling, one of negative from rising. */
function bindsAgainst(pull: Pull, coefficient: number, relation: LinearLaw['relation']): boolean {
  if (coefficient === 0) return false;
  if (relation === '=' || pull === 0) return true;
  const keepsFromFalling = (relation === '>=') === coefficient > 0;
  return keepsFromFalling === pull < 0;
}

function lawsByMetric(laws: readonly Law[]): ReadonlyMap<string, readonly BoundByLaw[]> {
  const found = new Map<string, BoundByLaw[]>();
  for (const law of [...laws].sort(by(({ key }) => key))) {
    const parsed = parseLaw(law.says);
    if (!parsed.ok) continue;
    for (const metric of parsed.law.coefficients.keys()) addTo(found, metric, { law, reading: parsed.law });
  }
  return found;
}

function influencesByTarget(influences: readonly Influence[]): ReadonlyMap<string, readonly MetricTie[]> {
  const found = new Map<string, MetricTie[]>();
  for (const influence of influences) {
    const { from: drivenBy, to: metric, effect, confirmed } = influence;
    if (drivenBy === metric || clearlyLess(Math.abs(effect), STRONG_FROM)) continue;
    addTo(found, metric, { metric, drivenBy, effect, confirmed, ...reason(influence) });
  }
  return found;
}

function strongestByDriver(ties: readonly MetricTie[]): MetricTie[] {
  const strongest = new Map<string, MetricTie>();
  for (const tie of ties) {
    const before = strongest.get(tie.drivenBy);
    // Laws come first, by key, so that the first of equals stays.
    if (before === undefined || Math.abs(tie.effect) > Math.abs(before.effect)) strongest.set(tie.drivenBy, tie);
  }
  return [...strongest.values()].sort((a, b) => byText(a.drivenBy, b.drivenBy));
}

function reason({ because }: Pick<Law, 'because'>): { because?: string } {
  return because === undefined ? {} : { because };
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
