import type { Advice, AdviceRule, GoalPart } from '@concord/alignment-engine';
import type { PlanNames } from '../plan-names.ts';
import { ADVICE_RULES } from '../rule-descriptions.ts';
import { listed, quoted } from './numbers-in-words.ts';
import type { Page } from './page.ts';
import { heading, paragraph } from './paragraph.ts';

/** More than this of one kind, and each gets one line instead of its explanation. */
const MOST_IN_FULL = 3;

/** All advice by kind: a few of a kind in full, many of a kind one line each, what to do about them once. */
export function adviceLines(page: Page, advice: readonly Advice[], names: PlanNames): string[] {
  if (advice.length === 0) return [];
  const kinds = (Object.keys(ADVICE_RULES) as AdviceRule[])
    .map((rule) => ({ rule, pieces: advice.filter((piece) => piece.rule === rule) }))
    .filter(({ pieces }) => pieces.length > 0);
  return [
    '',
    ...heading(page, 'Worth knowing'),
    ...kinds.flatMap(({ rule, pieces }) => [
      '',
      ...paragraph(page, `${ADVICE_RULES[rule].title} (${String(pieces.length)})`, { indent: 2, style: 'title' }),
      ...(pieces.length <= MOST_IN_FULL ? inFull(page, pieces) : inShort(page, rule, pieces, names)),
    ]),
  ];
}

function inFull(page: Page, pieces: readonly Advice[]): string[] {
  return pieces.flatMap(({ explanation }) => paragraph(page, explanation, ITEM));
}

function inShort(page: Page, rule: AdviceRule, pieces: readonly Advice[], names: PlanNames): string[] {
  const texts =
    rule === 'vague-goal' ? gapsByDepartment(pieces, names) : pieces.map((piece) => withOwners(piece, names));
  return [
    ...paragraph(page, ADVICE_RULES[rule].cure, { indent: 2, style: 'aside' }),
    ...texts.flatMap((text) => paragraph(page, text, ITEM)),
  ];
}

const ITEM = { indent: 2, bullet: '• ' };

/** One line, after whose goals it is about where it does not say so itself. */
function withOwners({ headline, departments }: Advice, names: PlanNames): string {
  const unnamed = departments.map(names.department).filter((name) => !headline.includes(name));
  return unnamed.length === 0 ? headline : `${listed(unnamed)}. ${headline}`;
}

const PARTS: Readonly<Record<GoalPart, string>> = {
  metric: 'a metric',
  direction: 'a direction',
  number: 'a number',
  baseline: 'a baseline',
  due: 'a due day',
  owner: 'an owner',
  outcome: 'an outcome',
};

/** What the goals of each department leave open, those that leave the same open together. */
function gapsByDepartment(pieces: readonly Advice[], names: PlanNames): string[] {
  const departments = new Map<string, Map<string, string[]>>();
  for (const { departments: owners, goals, evidence } of pieces) {
    const whose = listed(owners.map(names.department));
    const gap = listed((evidence.missing ?? []).map((part) => PARTS[part]));
    const gaps = departments.get(whose) ?? new Map<string, string[]>();
    departments.set(whose, gaps.set(gap, [...(gaps.get(gap) ?? []), ...goals.map((goal) => quoted(names.goal(goal)))]));
  }
  return [...departments].flatMap(([whose, gaps]) =>
    [...gaps].map(([gap, goals]) => `${whose}, without ${gap}: ${listed(goals)}`),
  );
}
