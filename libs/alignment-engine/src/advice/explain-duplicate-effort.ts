import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import { ownerAndTitle, titleOf } from '../rules/stake-in-words.ts';
import { further } from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** Of a long list the first few stand for all; the evidence holds every one. */
const MOST_TOLD = 3;

/** Who does the same work, and that one of them should lead. */
export function explainDuplicateEffort(finding: AdviceFinding, plan: PlanReading): Words {
  const { wording } = plan;
  const { positions = [], metric: key = '', overlap } = finding.evidence;
  const sentences = SENTENCES[wording.language];
  const departments = finding.departments.map((department) => plan.departmentByKey.get(department)?.name ?? department);
  const whose =
    departments.length > MOST_TOLD ? sentences.departments(departments.length) : wording.listOf(departments);
  return sentences.words({
    metric: wording.quoted(plan.metricByKey.get(key)?.name ?? key),
    rises: (positions[0]?.pull ?? 0) > 0,
    whose,
    who: goalsInWords(finding, whose, plan),
    count: finding.goals.length,
    when: overlap === undefined ? '' : ` ${wording.whenAndWhere(overlap)},`,
  });
}

function goalsInWords({ goals }: AdviceFinding, whose: string, plan: PlanReading): string {
  const { listOf, language } = plan.wording;
  if (goals.length <= 2) return listOf(goals.map((goal) => ownerAndTitle(goal, plan)));
  const told = goals.slice(0, MOST_TOLD).map((goal) => titleOf(goal, plan));
  const untold = goals.length - told.length;
  const { more, group } = SENTENCES[language];
  return group(goals.length, whose, listOf([...told, ...(untold > 0 ? [more(untold)] : [])]));
}

interface Said {
  readonly metric: string;
  readonly rises: boolean;
  readonly whose: string;
  readonly who: string;
  /** Of goals. */
  readonly count: number;
  readonly when: string;
}

interface Sentences {
  words(said: Said): Words;
  departments(count: number): string;
  /** More than two goals at once. */
  group(count: number, whose: string, titles: string): string;
  more(count: number): string;
}

const SENTENCES: InEachLanguage<Sentences> = {
  en: {
    words: ({ metric, rises, whose, who, count, when }) => ({
      headline: `Twice the same work? ${whose} on ${metric}`,
      explanation:
        `${who} each want to ${rises ? 'raise' : 'lower'} ${metric},${when} ` +
        `and nobody answers for ${count > 2 ? 'all of them' : 'both'}. Agree on who leads, or make it one goal that they share, so that no work is done twice.`,
    }),
    departments: (count) => `${String(count)} departments`,
    group: (count, whose, titles) => `${String(count)} goals of ${whose} (${titles})`,
    more: (count) => `${String(count)} more`,
  },
  de: {
    words: ({ metric, rises, whose, who, count, when }) => ({
      headline: `Doppelte Arbeit? ${whose}: ${metric}`,
      explanation:
        `${who} wollen jeweils ${metric} ${rises ? 'erhöhen' : 'senken'},${when} ` +
        `und niemand ist für ${count > 2 ? 'alle' : 'beide'} verantwortlich. Einigen Sie sich, wer führt, oder machen Sie ein gemeinsames Ziel daraus, damit keine Arbeit doppelt getan wird.`,
    }),
    departments: (count) => `${String(count)} Abteilungen`,
    group: (count, whose, titles) => `${String(count)} Ziele von ${whose} (${titles})`,
    more: (count) => further(count, 'weiteres', 'weitere'),
  },
};
