import type { WaitingQuery } from '../../graphql/operations.ts';

type Waiting = NonNullable<NonNullable<WaitingQuery['organisation']>['waitingFor']>;

/** A question about a goal that waits for an answer. */
export type WaitingQuestion = Waiting['questions'][number];

interface AskingGoal {
  readonly goal: WaitingQuestion['goal'];
  readonly questions: readonly WaitingQuestion[];
}

/** Questions about the same goal together, in the order in which the goals first ask. */
export function groupByGoal(questions: readonly WaitingQuestion[]): readonly AskingGoal[] {
  const keys = [...new Set(questions.map(({ goal }) => goal.key))];
  return keys.flatMap((key) => {
    const about = questions.filter(({ goal }) => goal.key === key);
    const [first] = about;
    return first === undefined ? [] : [{ goal: first.goal, questions: about }];
  });
}
