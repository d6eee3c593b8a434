import { useParams } from 'react-router';
import { ChosenGoalDocument, type ChosenGoalQuery } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';

export type ChosenGoal = NonNullable<NonNullable<ChosenGoalQuery['organisation']>['goal']>;

/**
 * A goal by its key, with its milestones.
 *
 * @param key empty: none is chosen
 * @returns null where there is none with this key; undefined until that is known
 */
export function useChosenGoal(key: string): ChosenGoal | null | undefined {
  const { organisation = '' } = useParams();
  const { data } = useQuestion(ChosenGoalDocument, { organisation, goal: key }, { enabled: key !== '' });
  return data === undefined ? undefined : (data.organisation?.goal ?? null);
}
