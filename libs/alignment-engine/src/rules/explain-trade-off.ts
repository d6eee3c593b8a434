import { isConfirmedHop } from '../reading/influence-paths.ts';
import type { EffectHop, EffectPath, OpposingEffects } from '../evidence.ts';
import { importance, listOf, midSentence, quoted, whenAndWhere } from '../wording.ts';
import type { Finding, Vocabulary, Words } from './rule.ts';
import { departmentOf, ownerAndTitle, titleOf } from './stake-in-words.ts';

/** As a finding where people have said so, as a question where it is inferred. */
export function explainTradeOff(finding: Finding, plan: Vocabulary): Words {
  const counted = finding.evidence.effects.filter((effect) => effect.counted);
  const [worst] = counted;
  if (worst === undefined) return { headline: '', explanation: '' };
  const more = counted.length - 1;
  const others = more === 0 ? '' : ` The same holds for ${String(more)} more ${more === 1 ? 'outcome' : 'outcomes'}.`;
  const words = finding.tier === 'stated' ? statement(worst, finding, plan) : question(worst, finding, plan);
  return { ...words, explanation: words.explanation + others };
}

function statement(effect: OpposingEffects, finding: Finding, plan: Vocabulary): Words {
  const outcome = quoted(outcomeOf(effect, plan).statement);
  const [helper, hurter] = [departmentOf(effect.support.goal, plan), departmentOf(effect.denial.goal, plan)];
  return {
    headline: `${helper} helps, ${hurter} hurts: ${outcome}`,
    explanation:
      `${ownerAndTitle(effect.denial.goal, plan)} ${degree(finding.magnitude)} undoes what ` +
      `${ownerAndTitle(effect.support.goal, plan)} does for ${outcome}, ${howMuch(effect, plan)}, ` +
      `${when(finding)}.${reasons(effect)}`,
  };
}

function question(effect: OpposingEffects, finding: Finding, plan: Vocabulary): Words {
  const outcome = quoted(outcomeOf(effect, plan).statement);
  const [helper, hurter] = [effect.support, effect.denial];
  const doubt = isConfirmedHop(hurter) && !isConfirmedHop(helper) ? helper : hurter;
  const verb = doubt === helper ? 'help' : 'hurt';
  const other = doubt === helper ? hurter : helper;
  const asked = `Does ${possessive(departmentOf(doubt.goal, plan))} ${titleOf(doubt.goal, plan)} really ${verb} ${outcome}`;
  return {
    headline: `Does ${departmentOf(hurter.goal, plan)} hurt what ${departmentOf(helper.goal, plan)} does for ${outcome}?`,
    explanation:
      `${asked}, ${howMuch(effect, plan)}${chain(doubt, plan)}? ` +
      `If so, it works against ${possessive(departmentOf(other.goal, plan))} ${titleOf(other.goal, plan)} ${when(finding)}.`,
  };
}

function when({ evidence }: Finding): string {
  return evidence.overlap === undefined ? 'at the same time' : whenAndWhere(evidence.overlap);
}

function howMuch({ outcome, weight }: OpposingEffects, plan: Vocabulary): string {
  const found = plan.outcomeByKey.get(outcome);
  return found === undefined ? '' : importance(found, weight);
}

/** A trade-off has no unit to fail by, so its magnitude is put in words. */
function degree(magnitude: number): string {
  if (magnitude >= 0.5) return 'largely';
  return magnitude >= 0.2 ? 'partly' : 'slightly';
}

/** What people gave as the reason of either effect. */
function reasons({ support, denial }: OpposingEffects): string {
  const told = [denial, support].flatMap(({ hops }) => hops).flatMap(({ because }) => because ?? []);
  if (told.length === 0) return '';
  return ` The ${told.length === 1 ? 'reason' : 'reasons'} given: ${listOf([...new Set(told)].map(quoted))}.`;
}

/** How an inferred effect is thought to come about: "as margin rises, the answer time falls". */
export function chain({ hops, effect }: EffectPath, plan: Vocabulary): string {
  if (hops.length === 0) return '';
  const first = hops[0];
  if (first === undefined) return '';
  let rising = startsRising(hops, effect);
  const links = [`${thing(first.from, plan)} ${rising ? 'up' : 'down'}`];
  for (const hop of hops) {
    rising = rising === hop.effect > 0;
    links.push(linkTo(hop, rising, plan));
  }
  return ` (${links.join(', so ')})`;
}

function linkTo(hop: EffectHop, rising: boolean, plan: Vocabulary): string {
  if (plan.outcomeByKey.has(hop.to)) return rising ? 'this gains' : 'this suffers';
  return `${thing(hop.to, plan)} ${rising ? 'up' : 'down'}`;
}

/** The goal moves its metric up if the chain's own sign is that of the effect. */
function startsRising(hops: readonly EffectHop[], effect: number): boolean {
  return (hops.filter((hop) => hop.effect < 0).length % 2 === 0) === effect > 0;
}

function thing(key: string, plan: Vocabulary): string {
  return midSentence(plan.metricByKey.get(key)?.name ?? key);
}

function outcomeOf({ outcome }: OpposingEffects, plan: Vocabulary): { readonly statement: string } {
  return plan.outcomeByKey.get(outcome) ?? { statement: outcome };
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
