import { readsTheSame, type ReportChanges } from '../compare-reports.ts';
import { nearlyEqual } from '../numbers.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { tradeOff } from '../rules/trade-off.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { byUrgency, PairClash, type Clash } from './clash.ts';
import type { Listing } from './touched-conflicts.ts';

type Pair = readonly [string, string];

/**
 * What an edit opens, closes and changes, put in words when it is asked for: the lists are of the moment
 * of the edit, whatever is edited later.
 *
 * An edit of one goal can make two others be told on one card, or no longer: then their trade-off closes
 * or opens.
 *
 * @param touched goals whose own trade-offs the listings hold
 * @param plan after the edit
 */
export function changesBetween(
  before: Listing,
  after: Listing,
  touched: ReadonlySet<string>,
  plan: PlanReading,
): ReportChanges {
  const earlier = merged(before.clashes, untold(after.told, before.told, touched, plan));
  const later = merged(after.clashes, untold(before.told, after.told, touched, plan));
  const most = before.found > after.found ? before : after;
  const known: { -readonly [List in keyof ReportChanges]?: ReportChanges[List] } = {};
  return {
    get opened() {
      return (known.opened ??= without(later, earlier).map((clash) => clash.tell()));
    },
    get closed() {
      return (known.closed ??= without(earlier, later).map((clash) => clash.tell()));
    },
    get changed() {
      return (known.changed ??= changed(earlier, later));
    },
    ...(most.found > most.clashes.length ? { cutShort: CUT_SHORT[plan.wording.language](most) } : {}),
  };
}

/** Clashes in order, found by their identity. */
interface Clashes {
  readonly inOrder: readonly Clash[];
  /** By the first digits of their ids. */
  readonly byId: ReadonlyMap<number, readonly Clash[]>;
}

function merged(clashes: readonly Clash[], more: readonly Clash[]): Clashes {
  const inOrder = more.length === 0 ? clashes : [...clashes, ...more].sort(byUrgency);
  const byId = new Map<number, Clash[]>();
  for (const clash of inOrder) {
    const same = byId.get(clash.first);
    if (same === undefined) byId.set(clash.first, [clash]);
    else same.push(clash);
  }
  return { inOrder, byId };
}

function find({ byId }: Clashes, { rule, first, second }: Clash): Clash | undefined {
  return byId.get(first)?.find((clash) => clash.second === second && clash.rule === rule);
}

function without({ inOrder }: Clashes, others: Clashes): Clash[] {
  return inOrder.filter((clash) => find(others, clash) === undefined);
}

function changed(earlier: Clashes, later: Clashes): ReportChanges['changed'] {
  return later.inOrder.flatMap((clash) => {
    const was = find(earlier, clash);
    if (was === undefined) return [];
    const change = { before: was.tell(), after: clash.tell() };
    return isSameSize(was, clash) && readsTheSame(change.before, change.after) ? [] : [change];
  });
}

function isSameSize(a: Clash, b: Clash): boolean {
  return a.tier === b.tier && nearlyEqual(a.severity, b.severity) && nearlyEqual(a.confidence, b.confidence);
}

/** The trade-offs of pairs that one side tells of on another card, and the other does not. */
function untold(
  told: readonly Pair[],
  toldElsewhere: readonly Pair[],
  touched: ReadonlySet<string>,
  plan: PlanReading,
): Clash[] {
  const known = new Set(toldElsewhere.map(nameOf));
  const pairs = new Map(told.filter((pair) => !known.has(nameOf(pair))).map((pair) => [nameOf(pair), pair]));
  return [...pairs.values()].flatMap(([one, other]) => {
    if (touched.has(one) || touched.has(other)) return [];
    const [g, h] = [plan.goalByKey.get(one), plan.goalByKey.get(other)];
    const size = { tier: 'possible' as const, stake: 0, magnitude: 0, exposure: 0, confidence: 0 };
    if (g === undefined || h === undefined || !tradeOff.weigh(g, h, plan, size)) return [];
    return [new PairClash(tradeOff, g, h, size, plan)];
  });
}

function nameOf(pair: Pair): string {
  return pair.join(' ');
}

const CUT_SHORT: InEachLanguage<(most: Listing) => string> = {
  en: ({ found, clashes }) =>
    `The edit touches ${en.plainNumber(found)} conflicts; the ${en.plainNumber(clashes.length)} most urgent before and after it were compared.`,
  de: ({ found, clashes }) =>
    `Die Änderung berührt ${de.plainNumber(found)} Konflikte; verglichen wurden die ${de.plainNumber(clashes.length)} dringendsten davor und danach.`,
};
