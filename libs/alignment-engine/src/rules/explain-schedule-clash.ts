import type { UnmetNeed } from '../evidence.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { further } from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Finding, Words } from './rule.ts';
import { atStake, departmentOf } from './stake-in-words.ts';

/** A longer circle is told in part: the evidence holds all of it. */
const MOST_STEPS_TOLD = 4;

/** What waits for what, by how many days it is late, or how the waiting goes round. */
export function explainScheduleClash(finding: Finding, plan: PlanReading): Words {
  const { needs, circle } = finding.evidence;
  if (circle.length === 0 && needs.length === 0) return { headline: '', explanation: '' };
  const { headline, explanation } = circle.length > 0 ? explainCircle(circle, plan) : explainLateness(needs, plan);
  return { headline, explanation: `${explanation} ${atStake(finding.outcomes, plan)}` };
}

interface Late {
  readonly title: string;
  readonly neededTitle: string;
  readonly step: string;
  readonly needed: string;
  readonly due: string;
  readonly neededDue: string;
  readonly late: string;
  /** How many more steps of the same goals are late. */
  readonly more: number;
}

function explainLateness([worst, ...others]: readonly UnmetNeed[], plan: PlanReading): Words {
  if (worst === undefined) return { headline: '', explanation: '' };
  const { wording } = plan;
  return LATE[wording.language]({
    title: stepTitle(worst.of, plan),
    neededTitle: stepTitle(worst.needs, plan),
    step: owned(worst.of, plan),
    needed: owned(worst.needs, plan),
    due: wording.dateInWords(worst.ofDue),
    neededDue: wording.dateInWords(worst.needsDue),
    late: wording.wholeDays(worst.daysShort),
    more: others.length,
  });
}

const LATE: InEachLanguage<(said: Late) => Words> = {
  en: ({ title, neededTitle, step, needed, due, neededDue, late, more }) => ({
    headline: `${late} late: ${title} needs ${neededTitle}`,
    explanation:
      `${step} is due on ${due} but needs ${needed}, which is due on ${neededDue}: ${late} too late` +
      `${more === 0 ? '' : `, and so are ${String(more)} more of their steps`}.`,
  }),
  de: ({ title, neededTitle, step, needed, due, neededDue, late, more }) => ({
    headline: `${late} zu spät: ${title} braucht ${neededTitle}`,
    explanation:
      `${step} ist am ${due} fällig, braucht aber ${needed}, fällig am ${neededDue}: ${late} zu spät` +
      `${more === 0 ? '' : `, ebenso ${further(more, 'weiterer Schritt', 'weitere Schritte')}`}.`,
  }),
};

interface Circle {
  readonly departments: string;
  readonly first: string;
  readonly others: readonly string[];
  /** How many steps more there are than are told. */
  readonly untold: number;
}

function explainCircle(circle: readonly string[], plan: PlanReading): Words {
  const departments = [...new Set(circle.map((step) => departmentOf(goalOf(step), plan)))];
  const [first = '', ...others] = circle.slice(0, MOST_STEPS_TOLD).map((step) => owned(step, plan));
  return CIRCLE[plan.wording.language]({
    departments: plan.wording.listOf(departments),
    first,
    others,
    untold: circle.length - others.length - 1,
  });
}

const CIRCLE: InEachLanguage<(said: Circle) => Words> = {
  en({ departments, first, others, untold }) {
    const last = untold > 0 ? `${String(untold)} more that wait for ${first}` : first;
    const waits = [...others, last].map((step, i) => `${i === 0 ? 'waits for' : 'which waits for'} ${step}`);
    return {
      headline: `${departments} wait for each other`,
      explanation: `${first} ${waits.join(', ')}: none of them can be finished first.`,
    };
  },
  de({ departments, first, others, untold }) {
    const more = further(untold, 'weiteres, das', 'weitere, die');
    const last = untold > 0 ? `${more} auf ${first} ${untold === 1 ? 'wartet' : 'warten'}` : first;
    const waits = [...others, last].map((step, i) => `${i === 0 ? 'wartet auf' : 'dieses auf'} ${step}`);
    return {
      headline: `${departments} warten aufeinander`,
      explanation: `${first} ${waits.join(', ')}: Nichts davon kann zuerst fertig werden.`,
    };
  },
};

/** @example 'Marketing (“Mould ready”, a step of “New frame”)' */
function owned(step: string, plan: PlanReading): string {
  const { quoted, language } = plan.wording;
  const goal = plan.goalByKey.get(goalOf(step))?.goal;
  const of = step.includes('.') && goal !== undefined ? `, ${STEP_OF[language]} ${quoted(goal.title)}` : '';
  return `${departmentOf(goalOf(step), plan)} (${stepTitle(step, plan)}${of})`;
}

const STEP_OF: InEachLanguage<string> = { en: 'a step of', de: 'ein Schritt von' };

/** The title of a goal or of one of its milestones (`goal.milestone`), quoted. */
export function stepTitle(step: string, plan: PlanReading): string {
  const goal = plan.goalByKey.get(goalOf(step))?.goal;
  const milestone = goal?.milestones.find(({ key }) => `${goal.key}.${key}` === step);
  return plan.wording.quoted(milestone?.title ?? goal?.title ?? step);
}

function goalOf(step: string): string {
  return step.split('.')[0] ?? step;
}
