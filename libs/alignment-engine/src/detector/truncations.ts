import type { AdviceRule } from '../advice.ts';
import { byText } from '../order.ts';
import type { ConflictRule, Truncation } from '../report.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage, Language } from '../wording/language.ts';
import type { Tally } from './rule-tallies.ts';

/**
 * A report lists at most so many conflicts, the most urgent ones, and so many pieces of advice. Nobody
 * reads as many, and a plan of 10,000 goals about one metric may hold 25 million.
 */
export const MOST_CONFLICTS = 10_000;
export const MOST_ADVICE = 10_000;

/** Of every kind of conflict or advice of which some are left out, how many. */
export function truncationsOf(
  tallies: readonly (readonly [ConflictRule | AdviceRule, Tally])[],
  language: Language,
): Truncation[] {
  return tallies
    .filter(([, { found, kept }]) => kept < found)
    .sort(([a], [b]) => byText(a, b))
    .map(([rule, tally]) => ({ rule, about: [], explanation: SENTENCES[language](rule, tally) }));
}

const SENTENCES: InEachLanguage<(rule: ConflictRule | AdviceRule, tally: Tally) => string> = {
  en(rule, { found, kept }) {
    const all = `Of ${en.plainNumber(found)} ${KINDS.en[rule]}`;
    if (kept === 0) return `${all}, none is listed: others weigh more.`;
    return `${all}, the ${en.plainNumber(kept)} most urgent are listed.`;
  },
  de(rule, { found, kept }) {
    const all = `Von ${de.plainNumber(found)} ${KINDS.de[rule]}`;
    if (kept === 0) return `${all} ist nichts aufgeführt: Anderes wiegt schwerer.`;
    return `${all} ist das Dringendste aufgeführt (${de.plainNumber(kept)}).`;
  },
};

/** What some are left out of; in German in the dative. */
const KINDS: InEachLanguage<Readonly<Record<ConflictRule | AdviceRule, string>>> = {
  en: {
    'opposed-targets': 'conflicts of opposed targets',
    'inconsistent-promise': 'conflicts of differing promises',
    'incompatible-targets': 'conflicts of targets that cannot hold together',
    'trade-off': 'conflicts over what people shall experience',
    'over-capacity': 'conflicts over capacity',
    'schedule-clash': 'conflicts of dates',
    'unstaffed-promise': 'promises of hours that are not all staffed',
    'impossible-target': 'targets that nobody can reach',
    'inner-conflict': 'conflicts within one department',
    'contradictory-laws': 'contradictions in how the business works',
    'duplicate-effort': 'groups of goals that do the same work twice',
    'priority-mismatch': 'departments whose priorities differ from those of the people concerned',
    'uncovered-outcome': 'outcomes that no goal helps',
    'orphan-goal': 'goals that serve no outcome',
    'vague-goal': 'goals that leave something open',
    'unbacked-dependence': 'goals that depend on others’ work without their help',
    'ambiguous-effect': 'goals that both help and hurt an outcome',
    'conditional-plan': 'expectations that the plan does not hold for',
    'broken-promise': 'promises that are not kept',
    'differing-authority': 'authorities that departments state differently',
    'missing-authority': 'goals that need an authority that nobody holds',
    'uncarried-story': 'stories of which nobody carries every part',
  },
  de: {
    'opposed-targets': 'Konflikten gegensätzlicher Zielwerte',
    'inconsistent-promise': 'Konflikten verschiedener Zusagen',
    'incompatible-targets': 'Konflikten von Zielwerten, die nicht zusammen erreichbar sind,',
    'trade-off': 'Konflikten um Kundenwirkungen',
    'over-capacity': 'Konflikten um Kapazität',
    'schedule-clash': 'Konflikten von Terminen',
    'unstaffed-promise': 'Zusagen von Zeiten, die nicht ganz besetzt sind,',
    'impossible-target': 'Zielwerten, die niemand erreichen kann,',
    'inner-conflict': 'Konflikten innerhalb einer Abteilung',
    'contradictory-laws': 'Widersprüchen in dem, wie das Geschäft läuft,',
    'duplicate-effort': 'Gruppen von Zielen, die dieselbe Arbeit doppelt tun,',
    'priority-mismatch': 'Abteilungen, die andere Schwerpunkte setzen als die, um die es geht,',
    'uncovered-outcome': 'Kundenwirkungen, denen kein Ziel hilft,',
    'orphan-goal': 'Zielen, die keiner Kundenwirkung dienen,',
    'vague-goal': 'Zielen, die etwas offenlassen,',
    'unbacked-dependence': 'Zielen, die ohne Rückhalt von der Arbeit anderer abhängen,',
    'ambiguous-effect': 'Zielen, die einer Kundenwirkung zugleich helfen und schaden,',
    'conditional-plan': 'Erwartungen, bei denen der Plan nicht hält,',
    'broken-promise': 'Zusagen, die nicht gehalten werden,',
    'differing-authority': 'Befugnissen, die Abteilungen verschieden angeben,',
    'missing-authority': 'Zielen, die eine Befugnis brauchen, die niemand hat,',
    'uncarried-story': 'Geschichten, von denen nicht jeder Teil getragen wird,',
  },
};
