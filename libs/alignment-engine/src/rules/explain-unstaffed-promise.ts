import type { StaffingGap } from '../evidence.ts';
import { sortedUnique } from '../order.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { capitalised } from '../wording/capitalised.ts';
import { channelInWords, daysInWords, weekInWords } from '../wording/hours.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Finding, Words } from './rule.ts';
import { atStake } from './stake-in-words.ts';

/** Who promises which hours, who is there in how many of them, and which ones are missing. */
export function explainUnstaffedPromise({ evidence, outcomes }: Finding, plan: PlanReading): Words {
  const said = gapInWords(evidence.staffing, plan);
  if (said === undefined) return { headline: '', explanation: '' };
  const { headline, explanation } = SENTENCES[plan.wording.language](said);
  return { headline, explanation: `${explanation} ${atStake(outcomes, plan)}` };
}

/** What sentences about hours that nobody staffs are made of; for the conflict and for the advice. */
export interface GapSaid {
  readonly channel: string;
  /** What customers are told. */
  readonly says: string;
  readonly promises: string;
  /** Who staffs the channel besides, at times; may be nobody. */
  readonly staffs: string;
  readonly missing: string;
  readonly promised: string;
  readonly when: string;
  /** Which hours, in words. */
  readonly hours: string;
}

export function gapInWords(gap: StaffingGap | undefined, plan: PlanReading): GapSaid | undefined {
  const promise = plan.promises.find(({ key }) => key === gap?.promise);
  if (gap === undefined || promise === undefined) return undefined;
  const { wording } = plan;
  const nameOf = (department: string): string => plan.departmentByKey.get(department)?.name ?? department;
  const week = weekInWords(gap.missing, wording.language);
  return {
    channel: channelInWords(gap.channel, wording.language),
    says: wording.quoted(promise.says),
    promises: nameOf(promise.department),
    staffs: wording.listOf(sortedUnique(gap.staffedBy.map(({ department }) => department)).map(nameOf)),
    missing: wording.plainNumber(gap.missingHours),
    promised: wording.quantity(gap.promisedHours, 'hours'),
    when: wording.whenAndWhere({ from: gap.from, to: gap.to, scope: {} }),
    hours: wording.listOf([...(week === '' ? [] : [week]), ...daysInWords(gap.missingOn, wording.language)]),
  };
}

const SENTENCES: InEachLanguage<(said: GapSaid) => Words> = {
  en: ({ channel, says, promises, staffs, missing, promised, when, hours }) => ({
    headline: `${capitalised(channel)}: ${missing} of ${promised} promised, but not staffed`,
    explanation:
      `${promises} promises ${says}; the channel ${channel} is staffed by ${staffs}. ` +
      `${capitalised(when)}, nobody is there in ${missing} of ${promised}: ${hours}.`,
  }),
  de: ({ channel, says, promises, staffs, missing, promised, when, hours }) => ({
    headline: `${capitalised(channel)}: ${missing} von ${promised} zugesagt, aber nicht besetzt`,
    explanation:
      `${promises} sagt zu: ${says}. Den Kanal „${capitalised(channel)}“ besetzen: ${staffs}. ` +
      `${capitalised(when)} fehlen ${missing} von ${promised}: ${hours}.`,
  }),
};
