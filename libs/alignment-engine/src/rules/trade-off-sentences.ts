import type { CustomerOutcome } from '../plan.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Words } from './rule.ts';

/** How trade-offs are told. */
interface TradeOffSentences {
  /** As a finding. */
  statement(said: Statement): Words;
  /** As a question. */
  question(said: Question): Words;
  /** That more outcomes are concerned, to follow either. */
  more(count: number): string;
}

/** One of the two goals, by itself and after its department. */
export interface TradeOffSide {
  readonly department: string;
  readonly title: string;
  readonly both: string;
}

interface Told {
  /** Quoted. */
  readonly outcome: string;
  readonly matters?: { readonly to: CustomerOutcome; readonly weight: number };
  readonly when?: string;
  readonly helper: TradeOffSide;
  readonly hurter: TradeOffSide;
}

interface Statement extends Told {
  readonly degree: 'largely' | 'partly' | 'slightly';
  readonly reasons: { readonly count: number; readonly list: string };
}

interface Question extends Told {
  /** Whether it is the help that nobody has confirmed; else the harm. */
  readonly helps: boolean;
  readonly chain: string;
}

export const TRADE_OFF_SENTENCES: InEachLanguage<TradeOffSentences> = {
  en: {
    statement: ({ outcome, matters, when = 'at the same time', helper, hurter, degree, reasons }) => ({
      headline: `${helper.department} helps, ${hurter.department} hurts: ${outcome}`,
      explanation:
        `${hurter.both} ${degree} undoes what ${helper.both} does for ${outcome}, ` +
        `${matters === undefined ? '' : en.importance(matters.to, matters.weight)}, ${when}.` +
        (reasons.count === 0 ? '' : ` The ${reasons.count === 1 ? 'reason' : 'reasons'} given: ${reasons.list}.`),
    }),
    question({ outcome, matters, when = 'at the same time', helper, hurter, helps, chain }) {
      const [doubt, other] = helps ? [helper, hurter] : [hurter, helper];
      return {
        headline: `Does ${hurter.department} hurt what ${helper.department} does for ${outcome}?`,
        explanation:
          `Does ${possessive(doubt.department)} ${doubt.title} really ${helps ? 'help' : 'hurt'} ${outcome}, ` +
          `${matters === undefined ? '' : en.importance(matters.to, matters.weight)}${chain}? ` +
          `If so, it works against ${possessive(other.department)} ${other.title} ${when}.`,
      };
    },
    more: (count) => ` The same holds for ${String(count)} more ${count === 1 ? 'outcome' : 'outcomes'}.`,
  },
  de: {
    statement: ({ outcome, matters, when = 'zur selben Zeit', helper, hurter, degree, reasons }) => ({
      headline: `${helper.department} hilft, ${hurter.department} schadet: ${outcome}`,
      explanation:
        `${hurter.both} ${DEGREES[degree]}, was ${helper.both} ${when} für ${outcome} tut.` +
        (matters === undefined ? '' : ` ${de.importanceSentence(matters.to, matters.weight)}`) +
        (reasons.count === 0 ? '' : ` Als ${reasons.count === 1 ? 'Grund' : 'Gründe'} genannt: ${reasons.list}.`),
    }),
    question({ outcome, matters, when = 'zur selben Zeit', helper, hurter, helps, chain }) {
      const [doubt, other] = helps ? [helper, hurter] : [hurter, helper];
      return {
        headline: `Schadet ${hurter.department} dem, was ${helper.department} für ${outcome} tut?`,
        explanation:
          `${helps ? 'Hilft' : 'Schadet'} ${doubt.both} wirklich ${outcome}` +
          `${matters === undefined ? '' : `, ${de.importance(matters.to, matters.weight)}`}${chain}? ` +
          `Falls ja, wirkt das ${when} gegen ${other.both}.`,
      };
    },
    more: (count) => ` Das gilt auch für ${de.further(count, 'weitere Kundenwirkung', 'weitere Kundenwirkungen')}.`,
  },
};

const DEGREES = {
  largely: 'macht größtenteils zunichte',
  partly: 'macht teilweise zunichte',
  slightly: 'schmälert leicht',
} as const;

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}
