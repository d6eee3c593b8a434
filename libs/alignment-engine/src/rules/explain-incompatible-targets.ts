import type { GoalPosition, LawClash } from '../evidence.ts';
import { capitalised } from '../wording/capitalised.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { obstacles } from './laws-in-words.ts';
import { metricInWords } from './metric-in-words.ts';
import type { Finding, Vocabulary, Words } from './rule.ts';
import { atStake, ownerAndTitle, titleOf } from './stake-in-words.ts';

/** Who wants what, what does not let them have it together, and what each would have to give up. */
export function explainIncompatibleTargets({ evidence, goals, outcomes }: Finding, plan: Vocabulary): Words {
  const { wording } = plan;
  const { positions, overlap, clash } = evidence;
  if (clash === undefined) return { headline: '', explanation: '' };
  return SENTENCES[wording.language]({
    wishes: positions.map((position) => ({
      ...metricAndDemand(position, plan),
      who: ownerAndTitle(position.goal, plan),
    })),
    when: overlap === undefined ? '' : wording.whenAndWhere(overlap),
    obstacle: obstacles(clash, plan),
    missed: concessionInWords(clash, plan),
    hoped: goals
      .filter((key) => plan.goalByKey.get(key)?.goal.commitment === 'aspirational')
      .map((key) => titleOf(key, plan)),
    stake: atStake(outcomes, plan),
  });
}

/** What a goal wants of which metric. */
export function metricAndDemand({ goal, interval }: GoalPosition, plan: Vocabulary): Wish {
  const { name, unit } = metricInWords(plan.goalByKey.get(goal)?.goal.metric ?? '', plan);
  return { name, asks: plan.wording.demand(interval ?? {}, unit) };
}

export interface Wish {
  readonly name: string;
  readonly asks: string;
}

interface Said {
  readonly wishes: readonly (Wish & { readonly who: string })[];
  readonly when: string;
  readonly obstacle: string;
  readonly missed: string;
  readonly hoped: readonly string[];
  readonly stake: string;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en({ wishes, when, obstacle, missed, hoped, stake }) {
    const wants = wishes.map(({ who, name, asks }) => `${who} wants ${name} to be ${asks}`);
    const both = wishes.length === 2 ? 'both' : 'all of these';
    const ambition =
      hoped.length === 0 ? '' : ` (${en.listOf(hoped)} ${hoped.length === 1 ? 'is an ambition' : 'are ambitions'})`;
    return {
      headline: `${capitalised(en.listOf(wishes.map(({ name, asks }) => `${name} ${asks}`)))} do not go together`,
      explanation:
        `${en.listOf(wants)},${when === '' ? '' : ` ${when},`} but ${obstacle} does not allow ${both}: ` +
        `${missed}${ambition}. ${stake}`,
    };
  },
  de({ wishes, when, obstacle, missed, hoped, stake }) {
    const wants = wishes.map(({ who, name, asks }, i) => `${who}${i === 0 ? ' will' : ''} bei ${name} ${asks}`);
    const together = `${wishes.length === 2 ? 'Beides' : 'Alles'} zusammen ist nicht möglich`;
    const because = obstacle === '' ? '' : `, denn für das Geschäft gilt: ${obstacle}`;
    const ambition =
      hoped.length === 0
        ? ''
        : ` (${de.listOf(hoped)} ${hoped.length === 1 ? 'ist ein ehrgeiziges Ziel' : 'sind ehrgeizige Ziele'})`;
    return {
      headline: `Nicht zusammen möglich: ${de.listOf(wishes.map(({ name, asks }) => `${name} ${asks}`))}`,
      explanation: `${de.listOf(wants)}${when === '' ? '' : `, ${when}`}. ${together}${because}. ${missed}${ambition}. ${stake}`,
    };
  },
};

/** @example percent(0.41666, wording) // '41.7 %' */
export function percent(share: number, { quantity }: Pick<Vocabulary['wording'], 'quantity'>): string {
  return quantity(Math.round(share * 1000) / 10, '%');
}

/**
 * By how much several goals fail: in the metrics' own unit where there is one, and as a share of what everybody plans.
 * In English the end of a sentence, in German one of its own; without its full stop.
 */
export function concessionInWords({ shortage, gap }: LawClash, { wording }: Vocabulary): string {
  const share = percent(shortage, wording);
  return CONCESSIONS[wording.language](share, gap && wording.distance(gap.value, gap.unit));
}

const CONCESSIONS: InEachLanguage<(share: string, gap: string | undefined) => string> = {
  en: (share, gap) =>
    `${gap === undefined ? '' : `they miss each other by ${gap}, so `}each would have to give up ${share} of what it plans`,
  de: (share, gap) =>
    gap === undefined
      ? `Jedes Ziel müsste ${share} von dem aufgeben, was es vorhat`
      : `Die Ziele verfehlen einander um ${gap}; jedes müsste ${share} von dem aufgeben, was es vorhat`,
};
