import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { GoalTextHelpDocument } from '../../../graphql/operations.ts';
import { useQuestion } from '../../../graphql/use-question.ts';
import type { GoalFormValues } from '../goal-form-values.ts';

/** Long enough that a typed word is one question. */
const PAUSE = 500;
/** Less than this is hardly begun. */
const SHORTEST = 8;

interface TextHelpAsked {
  readonly organisation: string;
  readonly values: GoalFormValues;
  readonly own: string | null;
}

/** Which metrics, outcomes and goals the text may be about, asked while a person types; a failure only shows nothing. */
export function useTextHelp({ organisation, values, own }: TextHelpAsked) {
  const { title, department, metric } = values;
  const asked = useMemo(() => ({ text: title.trim(), department, metric }), [title, department, metric]);
  const [settled] = useDebouncedValue(asked, PAUSE);
  const variables = {
    organisation,
    text: settled.text,
    goal: own,
    department: settled.department || null,
    metric: settled.metric || null,
  };
  const enabled = settled.text.length >= SHORTEST;
  const answer = useQuestion(GoalTextHelpDocument, variables, { enabled, keepLast: true });
  return enabled ? (answer.data?.organisation?.goalTextHelp ?? undefined) : undefined;
}

export type TextHelp = NonNullable<ReturnType<typeof useTextHelp>>;
