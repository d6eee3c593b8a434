import { useQueries } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { type ChosenGoalQuery, ChosenGoalDocument, type EditableGoalFragment } from '../../graphql/operations.ts';
import { questionOf } from '../../graphql/use-question.ts';
import { toNeededStep } from './needed-step.ts';

/** What goals and milestones are called, by what stands for them in the form: `tooling` and `tooling.moulds`. */
export type GoalNames = ReadonlyMap<string, string>;

/** What the goals are called that some states of a goal name: asked for, as far as these do not tell it themselves. */
export function useGoalNames(states: readonly EditableGoalFragment[]): GoalNames {
  const { organisation = '' } = useParams();
  const needed = [...new Set(states.flatMap(({ needs }) => needs.map((of) => toNeededStep(of).goal)))];
  const answers = useQueries({
    queries: needed.map((goal) => questionOf(ChosenGoalDocument, { organisation, goal })),
  });
  const told = states.flatMap(({ parent, succeeds }) => [parent, succeeds]).filter((goal) => goal != null);
  return new Map([
    ...told.map(({ key, title }) => [key, title] as const),
    ...answers.flatMap(({ data }) => namesIn(data)),
  ]);
}

function namesIn(answer: ChosenGoalQuery | undefined): readonly (readonly [string, string])[] {
  const goal = answer?.organisation?.goal;
  if (goal == null) return [];
  const { key, title, milestones } = goal;
  return [[key, title], ...milestones.map((step) => [`${key}.${step.key}`, `${title}: ${step.title}`] as const)];
}
