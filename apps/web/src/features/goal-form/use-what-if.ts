import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { WhatIfDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';
import { findProblems } from './find-problems.ts';
import type { GoalFormValues } from './goal-form-values.ts';
import { toGoalInput } from './to-goal-input.ts';

/** Long enough that a typed word is one question, short enough to feel like an answer to it. */
const PAUSE = 300;

/** What the goal as typed would change, asked while a person types; the last answer stays until the next comes. */
export function useWhatIf(organisation: string, values: GoalFormValues, replaces: string | null) {
  const [settled] = useDebouncedValue(values, PAUSE);
  const problems = useMemo(() => findProblems(settled), [settled]);
  const goal = useMemo(() => toGoalInput(settled), [settled]);
  const askable = problems.length === 0;
  const answer = useQuestion(WhatIfDocument, { organisation, goal, replaces }, { enabled: askable, keepLast: true });
  return { answer, problems };
}
