import type { CustomerOutcome } from '../plan.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import * as en from '../wording/english.ts';
import * as de from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';
import { mostOvervalued, mostUndervalued } from './emphasis-extremes.ts';

/** What a department stresses too much and too little, against whom the outcomes are for. */
export function explainPriorityMismatch({ departments, evidence }: AdviceFinding, plan: PlanReading): Words {
  const { emphasis: gaps = [] } = evidence;
  const [over, under] = [mostOvervalued(gaps), mostUndervalued(gaps)];
  const department = plan.departmentByKey.get(departments[0] ?? '');
  const [first, second] = [over, under].map((gap) => plan.outcomeByKey.get(gap?.outcome ?? ''));
  if (!over || !under || !first || !second) return { headline: '', explanation: '' };
  const percent = (share: number): string => plan.wording.quantity(Math.round(share * 100), '%');
  return SENTENCES[plan.wording.language]({
    name: department?.name ?? '',
    ranks: Object.values(department?.priorities ?? {}).some((emphasis) => emphasis > 0),
    first: { outcome: first, puts: percent(over.emphasis), weighs: percent(over.weight) },
    second: { outcome: second, puts: percent(under.emphasis), weighs: percent(under.weight) },
  });
}

interface Stressed {
  readonly outcome: CustomerOutcome;
  readonly puts: string;
  readonly weighs: string;
}

interface Said {
  readonly name: string;
  /** Whether the department said so itself; else its goals do. */
  readonly ranks: boolean;
  readonly first: Stressed;
  readonly second: Stressed;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en({ name, ranks, first, second }) {
    const [over, under] = [en.quoted(first.outcome.statement), en.quoted(second.outcome.statement)];
    const whose = en.listOf([...new Set([en.audience(first.outcome), en.audience(second.outcome)])]);
    return {
      headline: `${name} stresses ${over}, ${en.audience(second.outcome)} ${under}`,
      explanation:
        `Among the outcomes that ${ranks ? `it ranks, ${name} puts` : `they help, the goals of ${name} put`} ` +
        `${first.puts} of the weight on ${over} and ${second.puts} on ` +
        `${under}; going by ${whose}, it would be ${first.weighs} and ${second.weighs}. ` +
        'Move effort from the first to the second, or find out whether the weights given to the outcomes are still right.',
    };
  },
  de({ name, ranks, first, second }) {
    const [over, under] = [de.quoted(first.outcome.statement), de.quoted(second.outcome.statement)];
    const whose = de.listOf([...new Set([de.toAudience(first.outcome), de.toAudience(second.outcome)])]);
    return {
      headline: `${name} betont ${over}, ${de.audience(second.outcome)} ${de.byAudience(second.outcome, 'betonen', 'betont')} ${under}`,
      explanation:
        `Unter den Kundenwirkungen, ${ranks ? `die ${name} gewichtet, legt ${name}` : `denen sie helfen, legen die Ziele von ${name}`} ` +
        `${first.puts} des Gewichts auf ${over} und ${second.puts} auf ` +
        `${under}; nach ${whose} wären es ${first.weighs} und ${second.weighs}. ` +
        'Verlagern Sie Aufwand von der ersten auf die zweite, oder klären Sie, ob die Gewichte der Kundenwirkungen noch stimmen.',
    };
  },
};
