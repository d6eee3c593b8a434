import type { PlanReading } from '../reading/plan-reading.ts';
import { gapInWords, type GapSaid } from '../rules/explain-unstaffed-promise.ts';
import type { Words } from '../rules/rule.ts';
import { capitalised } from '../wording/capitalised.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** Which hours a department promises and does not staff, itself or at all. */
export function explainUnstaffedAdvice({ evidence: { staffing } }: AdviceFinding, plan: PlanReading): Words {
  const said = gapInWords(staffing, plan);
  return said === undefined ? { headline: '', explanation: '' } : SENTENCES[plan.wording.language](said);
}

const SENTENCES: InEachLanguage<(said: GapSaid) => Words> = {
  en: ({ channel, says, promises, staffs, missing, promised, when, hours }) => ({
    headline: `${capitalised(channel)}: ${missing} of ${promised} promised, but not staffed`,
    explanation:
      `${promises} promises ${says}, and ` +
      (staffs === ''
        ? `no staffed hours are stated for the channel ${channel}. `
        : `staffs the channel ${channel} itself. `) +
      `${capitalised(when)}, nobody is there in ${missing} of ${promised}: ${hours}. ` +
      'Staff these hours, or promise fewer.',
  }),
  de: ({ channel, says, promises, staffs, missing, promised, when, hours }) => ({
    headline: `${capitalised(channel)}: ${missing} von ${promised} zugesagt, aber nicht besetzt`,
    explanation:
      `${promises} sagt zu: ${says}. ` +
      (staffs === ''
        ? `Für den Kanal „${capitalised(channel)}“ sind keine besetzten Zeiten angegeben. `
        : `Den Kanal „${capitalised(channel)}“ besetzt die Abteilung selbst. `) +
      `${capitalised(when)} fehlen ${missing} von ${promised}: ${hours}. ` +
      'Besetzen Sie diese Zeiten, oder sagen Sie weniger zu.',
  }),
};
