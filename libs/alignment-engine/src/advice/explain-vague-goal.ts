import type { GoalPart } from '../advice.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { ConflictRule } from '../report.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** More than these are counted in a headline rather than named. */
const MOST_NAMED = 2;

/** What the goal leaves open, and which checks could therefore not be made. */
export function explainVagueGoal({ goals: [goal = ''], evidence }: AdviceFinding, plan: PlanReading): Words {
  const { missing = [], unchecked = [] } = evidence;
  const { unsaid, checks, lacked, words } = SENTENCES[plan.wording.language];
  return words({
    title: titleOf(goal, plan),
    who: ownerAndTitle(goal, plan),
    open: missing.map((part) => unsaid[part]),
    checks: unchecked.flatMap((rule) => checks[rule] ?? []),
    lacks: missing.flatMap((part) => lacked[part] ?? []),
  });
}

interface Said {
  readonly title: string;
  readonly who: string;
  /** What the goal does not say. */
  readonly open: readonly string[];
  /** What nobody can check. */
  readonly checks: readonly string[];
  /** What follows where all checks can be made without it. */
  readonly lacks: readonly string[];
}

interface Sentences {
  words(said: Said): Words;
  readonly unsaid: Readonly<Record<GoalPart, string>>;
  readonly checks: Readonly<Record<Exclude<ConflictRule, 'over-capacity' | 'unstaffed-promise'>, string>> &
    Readonly<Partial<Record<ConflictRule, string>>>;
  /** Why a part matters where all checks can be made without it. */
  readonly lacked: Readonly<Record<'baseline' | 'owner', string>> & Readonly<Partial<Record<GoalPart, string>>>;
}

const SENTENCES: InEachLanguage<Sentences> = {
  en: {
    words({ title, who, open, checks, lacks }) {
      const leaves = open.length > MOST_NAMED ? `leaves ${String(open.length)} of 7 things open` : undefined;
      return {
        headline: `${title} ${leaves ?? `does not say ${en.orList(open)}`}`,
        explanation:
          `${who} does not say ${en.orList(open)}. Until it does, ` +
          (checks.length > 0 ? `nobody can check whether it ${en.orList(checks)}.` : `${lacks.join(', and ')}.`),
      };
    },
    unsaid: {
      metric: 'how it is measured',
      direction: 'which way it should go',
      number: 'what number it should reach',
      baseline: 'where it stood at the start',
      due: 'when it is due',
      owner: 'who answers for it',
      outcome: 'which outcome it serves',
    },
    checks: {
      'opposed-targets': 'pulls against another department',
      'inconsistent-promise': 'promises customers the same as others do',
      'incompatible-targets': 'can be reached together with the goals of others',
      'trade-off': 'undoes what others do for an outcome',
      'schedule-clash': 'is finished in time for those who wait for it',
    },
    lacked: {
      baseline: 'nobody can tell how far it has come',
      owner: 'nobody is asked when it falls behind',
    },
  },
  de: {
    words({ title, who, open, checks, lacks }) {
      const leaves = open.length > MOST_NAMED ? `lässt ${String(open.length)} von 7 Angaben offen` : undefined;
      return {
        headline: `${title} ${leaves ?? `sagt nicht, ${de.orList(open)}`}`,
        explanation:
          `${who} sagt nicht, ${de.orList(open)}. Solange das offen ist, ` +
          (checks.length > 0 ? `kann niemand prüfen, ob es ${de.orList(checks)}.` : `${lacks.join(', und ')}.`),
      };
    },
    unsaid: {
      metric: 'woran es gemessen wird',
      direction: 'in welche Richtung es gehen soll',
      number: 'welchen Wert es erreichen soll',
      baseline: 'wo es am Anfang stand',
      due: 'wann es fällig ist',
      owner: 'wer dafür verantwortlich ist',
      outcome: 'welcher Kundenwirkung es dient',
    },
    checks: {
      'opposed-targets': 'gegen eine andere Abteilung arbeitet',
      'inconsistent-promise': 'Kunden dasselbe zusagt wie andere',
      'incompatible-targets': 'sich zusammen mit den Zielen anderer erreichen lässt',
      'trade-off': 'zunichtemacht, was andere für eine Kundenwirkung tun',
      'schedule-clash': 'rechtzeitig für alle fertig wird, die darauf warten',
    },
    lacked: {
      baseline: 'kann niemand sagen, wie weit es gekommen ist',
      owner: 'wird niemand gefragt, wenn es in Rückstand gerät',
    },
  },
};
