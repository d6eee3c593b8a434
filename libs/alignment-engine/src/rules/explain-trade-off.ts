import type { OpposingEffects } from '../evidence.ts';
import { isConfirmedHop } from '../reading/influence-paths.ts';
import { chain } from './chain-in-words.ts';
import type { Finding, Vocabulary, Words } from './rule.ts';
import { departmentOf, ownerAndTitle, titleOf } from './stake-in-words.ts';
import { TRADE_OFF_SENTENCES, type TradeOffSide } from './trade-off-sentences.ts';

/** As a finding where people have said so, as a question where it is inferred. */
export function explainTradeOff(finding: Finding, plan: Vocabulary): Words {
  const counted = finding.evidence.effects.filter((effect) => effect.counted);
  const [worst] = counted;
  if (worst === undefined) return { headline: '', explanation: '' };
  const { more } = TRADE_OFF_SENTENCES[plan.wording.language];
  const words = finding.tier === 'stated' ? statement(worst, finding, plan) : question(worst, finding, plan);
  return { ...words, explanation: words.explanation + (counted.length === 1 ? '' : more(counted.length - 1)) };
}

function statement(effect: OpposingEffects, finding: Finding, plan: Vocabulary): Words {
  return TRADE_OFF_SENTENCES[plan.wording.language].statement({
    ...outcomeAtStake(effect, finding, plan),
    helper: side(effect.support.goal, plan),
    hurter: side(effect.denial.goal, plan),
    degree: degree(finding.magnitude),
    reasons: reasons(effect, plan),
  });
}

function question(effect: OpposingEffects, finding: Finding, plan: Vocabulary): Words {
  const { support, denial } = effect;
  const helps = isConfirmedHop(denial) && !isConfirmedHop(support);
  const doubt = helps ? support : denial;
  return TRADE_OFF_SENTENCES[plan.wording.language].question({
    ...outcomeAtStake(effect, finding, plan),
    helper: side(support.goal, plan),
    hurter: side(denial.goal, plan),
    helps,
    chain: chain(doubt, plan),
  });
}

function side(goal: string, plan: Vocabulary): TradeOffSide {
  return { department: departmentOf(goal, plan), title: titleOf(goal, plan), both: ownerAndTitle(goal, plan) };
}

function outcomeAtStake({ outcome, weight }: OpposingEffects, { evidence }: Finding, plan: Vocabulary) {
  const found = plan.outcomeByKey.get(outcome);
  return {
    outcome: plan.wording.quoted(found?.statement ?? outcome),
    ...(found === undefined ? {} : { matters: { to: found, weight } }),
    ...(evidence.overlap === undefined ? {} : { when: plan.wording.whenAndWhere(evidence.overlap) }),
  };
}

/** A trade-off has no unit to fail by, so its magnitude is put in words. */
function degree(magnitude: number): 'largely' | 'partly' | 'slightly' {
  if (magnitude >= 0.5) return 'largely';
  return magnitude >= 0.2 ? 'partly' : 'slightly';
}

/** What people gave as the reason of either effect. */
function reasons({ support, denial }: OpposingEffects, { wording }: Vocabulary) {
  const told = [denial, support].flatMap(({ hops }) => hops).flatMap(({ because }) => because ?? []);
  return { count: told.length, list: wording.listOf([...new Set(told)].map((reason) => wording.quoted(reason))) };
}
