import type { ServiceMeasure } from '../service-promise.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import { atStake } from '../rules/stake-in-words.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** What was promised, what was kept of it, and what customers lose. */
export function explainBrokenPromise(
  { promise: key, outcomes, evidence: { kept } }: AdviceFinding,
  plan: PlanReading,
): Words {
  const promise = plan.promises.find((one) => one.key === key);
  if (promise?.measure === undefined || kept === undefined) return { headline: '', explanation: '' };
  const { wording } = plan;
  const { headline, explanation } = SENTENCES[wording.language]({
    who: plan.departmentByKey.get(promise.department)?.name ?? promise.department,
    says: wording.quoted(promise.says),
    of: promise.measure.of,
    limit: limitOf(promise.measure, plan),
    kept: wording.quantity(kept.kept, '%'),
    promised: wording.quantity(kept.promised, '%'),
    on: wording.dateInWords(kept.on),
  });
  return { headline, explanation: `${explanation} ${atStake(outcomes, plan)}` };
}

function limitOf({ within, unit = 'count' }: ServiceMeasure, { wording }: PlanReading): string | undefined {
  return within === undefined ? undefined : wording.quantity(within, unit);
}

interface Said extends Readonly<Record<'who' | 'says' | 'of' | 'kept' | 'promised' | 'on', string>> {
  readonly limit: string | undefined;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en: ({ who, says, of, limit, kept, promised, on }) => ({
    headline: `${says} is not kept: ${kept} instead of ${promised}`,
    explanation:
      `${who} promises ${says}: ${promised} of ${of}${limit === undefined ? '' : ` within ${limit}`}. ` +
      `On ${on} it was ${kept}. Find out what holds it up, or promise what can be kept.`,
  }),
  de: ({ who, says, of, limit, kept, promised, on }) => ({
    headline: `${says} wird nicht gehalten: ${kept} statt ${promised}`,
    explanation:
      `${who} sagt zu: ${says} (${promised}, gezählt: ${of}${limit === undefined ? '' : `, Grenze: ${limit}`}). ` +
      `Am ${on} waren es ${kept}. Klären Sie, woran es liegt, oder sagen Sie zu, was sich halten lässt.`,
  }),
};
