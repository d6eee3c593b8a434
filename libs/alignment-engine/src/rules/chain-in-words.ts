import type { EffectHop, EffectPath } from '../evidence.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Vocabulary } from './rule.ts';

/**
 * How an inferred effect is thought to come about, in brackets; empty where the goal itself says so.
 *
 * @example ' (margin up, so the answer time down, so this suffers)'
 */
export function chain({ hops, effect }: EffectPath, plan: Vocabulary): string {
  const first = hops[0];
  if (first === undefined) return '';
  const { begin, then, outcome } = LINKS[plan.wording.language];
  let rising = startsRising(hops, effect);
  const links = [begin(thing(first.from, plan), rising)];
  for (const hop of hops) {
    rising = rising === hop.effect > 0;
    links.push(plan.outcomeByKey.has(hop.to) ? outcome(rising) : then(thing(hop.to, plan), rising));
  }
  return ` (${links.join(', ')})`;
}

interface Links {
  begin(metric: string, rising: boolean): string;
  then(metric: string, rising: boolean): string;
  outcome(gains: boolean): string;
}

const LINKS: InEachLanguage<Links> = {
  en: {
    begin: (metric, rising) => `${metric} ${rising ? 'up' : 'down'}`,
    then: (metric, rising) => `so ${metric} ${rising ? 'up' : 'down'}`,
    outcome: (gains) => `so this ${gains ? 'gains' : 'suffers'}`,
  },
  de: {
    begin: (metric, rising) => `${metric} ${rising ? 'steigt' : 'sinkt'}`,
    then: (metric, rising) => `dadurch ${rising ? 'steigt' : 'sinkt'} ${metric}`,
    outcome: (gains) => `und das ${gains ? 'nützt' : 'schadet'}`,
  },
};

/** The goal moves its metric up if the chain's own sign is that of the effect. */
function startsRising(hops: readonly EffectHop[], effect: number): boolean {
  return (hops.filter((hop) => hop.effect < 0).length % 2 === 0) === effect > 0;
}

function thing(key: string, { metricByKey, wording }: Vocabulary): string {
  return wording.midSentence(metricByKey.get(key)?.name ?? key);
}
