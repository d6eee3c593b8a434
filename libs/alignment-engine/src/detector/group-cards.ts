import type { OpposingEffects } from '../evidence.ts';
import { nearlyEqual } from '../numbers.ts';
import { byText } from '../order.ts';
import type { GoalReading, PlanReading } from '../reading/plan-reading.ts';
import type { Conflict } from '../report.ts';
import { oppositions } from '../rules/opposing-effects.ts';
import { conflictOf, type ClashSize, type Finding, type GroupRule } from '../rules/rule.ts';
import { groupRules } from '../rules/rules.ts';
import { tradeOff } from '../rules/trade-off.ts';

/** A group of a rule, by name. */
export interface GroupName {
  readonly rule: GroupRule;
  readonly group: string;
}

/** What a rule found in a group. */
interface Found {
  readonly cards: readonly Conflict[];
  /** Goal to the goals with which it stands on a card that tells of its pairs. */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The conflicts found in groups, worked out when first asked for and kept until an edit touches the group. */
export class GroupCards {
  readonly #plan: PlanReading;
  readonly #found = new Map<GroupRule, Map<string, Found>>(groupRules.map((rule) => [rule, new Map()]));

  constructor(plan: PlanReading) {
    this.#plan = plan;
  }

  cardsIn(name: GroupName): readonly Conflict[] {
    return this.#foundIn(name).cards;
  }

  /** Pairs of goals, each once, of which a card of the group tells. */
  *pairsTold(name: GroupName): Generator<readonly [string, string]> {
    for (const [one, others] of this.#foundIn(name).told) {
      for (const other of others) if (one < other) yield [one, other];
    }
  }

  /** Whether a card tells of the two goals already, so that they are no trade-off. */
  tellsOf(g: GoalReading, h: GoalReading): boolean {
    for (const rule of TELLING_RULES) {
      for (const group of rule.groupsOf(g, this.#plan)) {
        if (this.#foundIn({ rule, group }).told.get(g.key)?.has(h.key) === true) return true;
      }
    }
    return false;
  }

  /** The same for another plan in which only some groups may be different. */
  forPlan(plan: PlanReading, different: readonly GroupName[]): GroupCards {
    const cards = new GroupCards(plan);
    for (const [rule, found] of this.#found) cards.#found.set(rule, new Map(found));
    cards.forget(different);
    return cards;
  }

  /** Forgets what was found in groups. Returns a function that brings it back. */
  forget(names: readonly GroupName[]): () => void {
    const before = names.map(({ rule, group }) => ({ rule, group, found: this.#found.get(rule)?.get(group) }));
    for (const { rule, group } of names) this.#found.get(rule)?.delete(group);
    return () => {
      for (const { rule, group, found } of before) {
        if (found === undefined) this.#found.get(rule)?.delete(group);
        else this.#found.get(rule)?.set(group, found);
      }
    };
  }

  #foundIn({ rule, group }: GroupName): Found {
    const known = this.#found.get(rule)?.get(group);
    if (known !== undefined) return known;
    const findings = rule.findIn(group, this.#plan);
    const tells = rule.tellsPairs === true;
    const found = {
      told: tells ? pairsIn(findings) : NO_PAIRS,
      cards: findings.map((finding) =>
        conflictOf(rule, tells ? withEffects(finding, this.#plan) : finding, this.#plan),
      ),
    };
    this.#found.get(rule)?.set(group, found);
    return found;
  }
}

const NO_PAIRS: Found['told'] = new Map();
const TELLING_RULES = groupRules.filter(({ tellsPairs }) => tellsPairs === true);

function pairsIn(findings: readonly Finding[]): Found['told'] {
  const told = new Map<string, Set<string>>();
  for (const { goals } of findings) {
    for (const goal of goals) {
      const others = told.get(goal) ?? new Set();
      for (const other of goals) if (other !== goal) others.add(other);
      told.set(goal, others);
    }
  }
  return told;
}

/** Adds, uncounted, what pairs of the goals do against each other over outcomes where that would be a trade-off. */
function withEffects(finding: Finding, plan: PlanReading): Finding {
  const goals = finding.goals.flatMap((key) => plan.goalByKey.get(key) ?? []);
  const size: ClashSize = { tier: 'possible', stake: 0, magnitude: 0, exposure: 0, confidence: 0 };
  const effects = goals.flatMap((g, i) =>
    goals.slice(i + 1).flatMap((h) => (tradeOff.weigh(g, h, plan, size) ? oppositions(g, h, () => false) : [])),
  );
  return { ...finding, evidence: { ...finding.evidence, effects: effects.sort(strongestFirst) } };
}

function strongestFirst(a: OpposingEffects, b: OpposingEffects): number {
  const [ofA, ofB] = [a.weight * a.strength, b.weight * b.strength];
  if (!nearlyEqual(ofA, ofB)) return ofB - ofA;
  return byText(nameOf(a), nameOf(b));
}

function nameOf({ outcome, support, denial }: OpposingEffects): string {
  return `${outcome} ${support.goal} ${denial.goal}`;
}
