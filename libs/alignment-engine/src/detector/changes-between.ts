import { compareReports, type ReportChanges } from '../compare-reports.ts';
import type { Conflict } from '../report.ts';
import { tradeOff } from '../rules/trade-off.ts';
import { plainNumber } from '../wording.ts';
import type { GroupName } from './group-cards.ts';
import { tellPair } from './tell-pair.ts';
import type { Listing, PlanState } from './touched-conflicts.ts';
import { MOST_CONFLICTS } from './truncations.ts';
import { byUrgency, urgencyOf } from './urgency.ts';

/** What was around an edit before and after it. */
export interface AroundEdit {
  readonly before: Listing;
  readonly after: Listing;
  /** Pairs of goals that cards of the groups told of before. */
  readonly toldBefore: readonly (readonly [string, string])[];
  readonly goals: ReadonlySet<string>;
  readonly groups: readonly GroupName[];
}

/**
 * What an edit opens, closes and changes. An edit of one goal can make two others be told on one card, or
 * no longer: then their trade-off closes or opens.
 *
 * @param state after the edit
 */
export function changesBetween(around: AroundEdit, state: PlanState): ReportChanges {
  const { before, after, toldBefore, goals, groups } = around;
  const toldAfter = groups.flatMap((name) => [...state.cards.pairsTold(name)]);
  const others = (pairs: readonly Pair[], told: readonly Pair[]): Conflict[] => {
    const known = new Set(told.map(nameOf));
    const found = new Map(
      pairs
        .filter((pair) => !known.has(nameOf(pair)) && !pair.some((key) => goals.has(key)))
        .map((pair) => [nameOf(pair), pair]),
    );
    return [...found.values()].flatMap((pair) => tradeOffOf(pair, state) ?? []);
  };
  const changes = compareReports(
    withMore(before, others(toldAfter, toldBefore)),
    withMore(after, others(toldBefore, toldAfter)),
  );
  const most = Math.max(before.found, after.found);
  return most <= MOST_CONFLICTS ? changes : { ...changes, cutShort: cutShort(most) };
}

type Pair = readonly [string, string];

function nameOf(pair: Pair): string {
  return pair.join(' ');
}

/** The trade-off between two goals that the edit did not touch, whether or not another card tells of them. */
function tradeOffOf([one, other]: Pair, { plan }: PlanState): Conflict | undefined {
  const [g, h] = [plan.goalByKey.get(one), plan.goalByKey.get(other)];
  const size = { tier: 'possible' as const, stake: 0, magnitude: 0, exposure: 0, confidence: 0 };
  if (g === undefined || h === undefined || !tradeOff.weigh(g, h, plan, size)) return undefined;
  return tellPair(tradeOff, g, h, size, plan);
}

function withMore({ conflicts }: Listing, more: readonly Conflict[]): { conflicts: readonly Conflict[] } {
  if (more.length === 0) return { conflicts };
  const ranked = [...conflicts, ...more].map((conflict) => ({ conflict, urgency: urgencyOf(conflict) }));
  return { conflicts: ranked.sort((a, b) => byUrgency(a.urgency, b.urgency)).map(({ conflict }) => conflict) };
}

function cutShort(found: number): string {
  return `The edit touches ${plainNumber(found)} conflicts; the ${plainNumber(MOST_CONFLICTS)} most urgent before and after it were compared.`;
}
