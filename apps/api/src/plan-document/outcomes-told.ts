import type { CustomerOutcome, OutcomeAlignment, StoryCarrier, StoryPart } from '@concord/alignment-engine';
import type { Block, Runs } from '@concord/documents';
import { say } from '@concord/texts';
import { heading, paragraph, sayDay, sayNumber } from '../meeting/paper/said-on-paper.ts';
import type { PlanAsked, PlanParts, PlanTold } from './plan-parts.ts';
import { bullets, departmentOf, fact, firstOf, hole, leftOut, listed } from './said-in-plan.ts';

/** More than anybody asks a company to be good at. */
const MOST_OUTCOMES = 60;

/** What customers, coworkers and the surroundings shall experience, what matters most to them first. */
export function outcomesTold(told: PlanTold, parts: PlanParts, asked: PlanAsked): Block[] {
  const { shown, left } = firstOf(outcomesOf(told, parts, asked), MOST_OUTCOMES);
  if (shown.length === 0) return [heading(1, say('Outcomes')), paragraph(say('No outcomes are written down.'))];
  return [
    heading(1, say('Outcomes')),
    ...shown.flatMap((outcome) => outcomeTold(told, parts, outcome)),
    ...leftOut(left, (count) =>
      say('{count, plural, one {# more outcome is} other {# more outcomes are}} not told here.', { count }),
    ),
  ];
}

/** What matters most first; of a department, what its goals reach and its promises serve. */
export function outcomesOf(
  { plan }: PlanTold,
  { alignment, reach }: PlanParts,
  { department }: PlanAsked,
): CustomerOutcome[] {
  const byWeight = [...plan.outcomes].sort((a, b) => b.weight - a.weight);
  if (department === undefined) return byWeight;
  const reached = new Set([
    ...plan.goals
      .filter((goal) => goal.department === department || goal.sharedWith.includes(department))
      .flatMap(({ key }) => reach.get(key) ?? []),
    ...plan.promises.filter((promise) => promise.department === department).map(({ outcome }) => outcome),
  ]);
  const isTheirs = ({ key }: CustomerOutcome) =>
    reached.has(key) || alignment.get(key)?.departments.some((effect) => effect.department === department) === true;
  return byWeight.filter(isTheirs);
}

function outcomeTold(told: PlanTold, { alignment, news }: PlanParts, outcome: CustomerOutcome): Block[] {
  const { key, statement, for: audience, weight, story, storyParts = [], review } = outcome;
  const isNews = news?.model.outcomes.includes(key) === true;
  return [
    heading(2, isNews ? say('{name} (new or changed)', { name: statement }) : statement),
    paragraph([
      say(
        'For {audience, select, customer {customers} coworker {coworkers} other {the surroundings}}; weight {weight}.',
        { audience, weight: sayNumber(weight) },
      ),
      ' ',
      alignmentInWords(told, alignment.get(key)),
    ]),
    ...(story === undefined ? [] : [{ kind: 'quote' as const, text: story }]),
    ...(storyParts.length === 0 ? [] : storyTold(told, storyParts)),
    ...(review?.last === undefined ? [] : [paragraph(say('Looked at last on {day}.', { day: sayDay(review.last) }))]),
  ];
}

/**
 * Who works for an outcome and who against it.
 *
 * @example alignmentInWords(told, alignment) // 'Sales and Logistics help it. Finance hurts it.'
 */
export function alignmentInWords(told: PlanTold, found: OutcomeAlignment | undefined): string {
  const names = (verdict: string) =>
    (found?.departments ?? [])
      .filter((effect) => effect.verdict === verdict)
      .map(({ department }) => departmentOf(told, department));
  const [helping, hurting, both] = [names('helps'), names('hurts'), names('contested')];
  const sentences = [
    ...(helping.length === 0
      ? []
      : [say('{count, plural, one {{names} helps it.} other {{names} help it.}}', of(helping))]),
    ...(hurting.length === 0
      ? []
      : [say('{count, plural, one {{names} hurts it.} other {{names} hurt it.}}', of(hurting))]),
    ...(both.length === 0 ? [] : [say('{count, plural, one {{names} does both.} other {{names} do both.}}', of(both))]),
  ];
  return sentences.length === 0 ? say('No goal works for it or against it.') : sentences.join(' ');
}

function of(names: readonly string[]) {
  return { count: names.length, names: listed(names) };
}

function storyTold(told: PlanTold, storyParts: readonly StoryPart[]): Block[] {
  return [
    paragraph(say('What carries each part of the story:')),
    ...bullets(storyParts.map((part) => partTold(told, part))),
  ];
}

function partTold(told: PlanTold, { says, carriedBy }: StoryPart): Runs {
  if (carriedBy.length === 0) return [...fact(says, ''), hole(say('Nothing carries it yet.'))];
  return fact(says, carriedBy.map((carrier) => carrierInWords(told, carrier)).join('; '));
}

function carrierInWords(told: PlanTold, carrier: StoryCarrier): string {
  if ('goal' in carrier) {
    const goal = told.goals.get(carrier.goal);
    if (goal === undefined) return carrier.goal;
    const { title, department } = goal;
    return say('the goal “{title}” of {department}', { title, department: departmentOf(told, department) });
  }
  if ('promise' in carrier) {
    const promise = told.plan.promises.find(({ key }) => key === carrier.promise);
    return say('the promise “{promise}”', { promise: promise?.says ?? carrier.promise });
  }
  if ('process' in carrier) return say('process: {process}', { process: carrier.process });
  if ('technology' in carrier) return say('technology: {technology}', { technology: carrier.technology });
  return say('training: {training}', { training: carrier.training });
}
