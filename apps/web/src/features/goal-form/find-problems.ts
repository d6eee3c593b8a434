import { say } from '@concord/texts';
import { readNumber, whyNoNumber } from '../../components/read-number.ts';
import type { GoalFormValues, TargetValues } from './goal-form-values.ts';

/** What is wrong with one field. `path` names it as the API does: `title`, `milestones.0.due`. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * What keeps the typed text from being a goal at all. Everything that needs to know the plan is left to the server,
 * so that there is one judge.
 */
export function findProblems(values: GoalFormValues): readonly FieldProblem[] {
  return [
    ...(values.title.trim() === ''
      ? [{ path: 'title', message: say('Give the goal a title that says what is wanted.') }]
      : []),
    ...(values.department === ''
      ? [{ path: 'department', message: say('Choose the department whose goal this is.') }]
      : []),
    ...targetProblems('target', values.target),
    ...targetProblems('stretch', values.stretch),
    ...numberProblems('baseline', values.baseline),
    ...numberProblems('emphasis', values.emphasis),
    ...values.serves.flatMap(({ outcome, effect }, index) => [
      ...missing(`serves.${index}.outcome`, outcome, say('Choose an outcome, or remove this line.')),
      ...neededNumber(`serves.${index}.effect`, effect),
    ]),
    ...values.uses.flatMap(({ capacity, amount }, index) => [
      ...missing(`uses.${index}.capacity`, capacity, say('Choose a capacity, or remove this line.')),
      ...neededNumber(`uses.${index}.amount`, amount),
    ]),
    ...values.needs.flatMap(({ of }, index) =>
      missing(`needs.${index}.of`, of, say('Choose what is needed, or remove this line.')),
    ),
    ...values.milestones.flatMap((milestone, index) => [
      ...missing(
        `milestones.${index}.title`,
        milestone.title.trim(),
        say('Say what is reached, or remove this milestone.'),
      ),
      ...missing(`milestones.${index}.due`, milestone.due, say('Choose a day, or remove this milestone.')),
      ...numberProblems(`milestones.${index}.value`, milestone.value),
      ...numberProblems(`milestones.${index}.weight`, milestone.weight),
    ]),
  ];
}

function targetProblems(path: string, { kind, low, high }: TargetValues): readonly FieldProblem[] {
  if (kind === '') return [];
  return [...neededNumber(`${path}.low`, low), ...(kind === 'BETWEEN' ? neededNumber(`${path}.high`, high) : [])];
}

function missing(path: string, text: string, message: string): readonly FieldProblem[] {
  return text === '' ? [{ path, message }] : [];
}

function numberProblems(path: string, text: string): readonly FieldProblem[] {
  return Number.isNaN(readNumber(text)) ? [noNumber(path, text)] : [];
}

function neededNumber(path: string, text: string): readonly FieldProblem[] {
  return text.trim() === '' ? [noNumber(path, text)] : numberProblems(path, text);
}

function noNumber(path: string, text: string): FieldProblem {
  return { path, message: whyNoNumber(text, say('Type a number, such as 12 or 8.5.')) };
}
