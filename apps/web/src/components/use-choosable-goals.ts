import { useDebouncedValue } from '@mantine/hooks';
import { useParams } from 'react-router';
import { type ChoosableGoalFragment, ChoosableGoalsDocument, type GoalStatus } from '../graphql/operations.ts';
import { useQuestion } from '../graphql/use-question.ts';

/** Which goals may be chosen. */
export interface Choosable {
  /** Only goals that belong to one of these departments; missing: of all. */
  readonly departments?: readonly string[] | undefined;
  /** Missing: in any state. */
  readonly statuses?: readonly GoalStatus[] | undefined;
  /** The key of a goal that cannot be chosen, such as the one that the form is about. */
  readonly leaveOut?: string | null | undefined;
}

interface FoundGoals {
  readonly goals: readonly ChoosableGoalFragment[];
  /** How many there are, of which `goals` are the first. */
  readonly total: number;
  /** The goals are those of an earlier text that fit this one too: the answer is on its way. */
  readonly isComing: boolean;
  readonly failure: string | null;
}

/** Nobody types faster than this on purpose. */
const PAUSE_MS = 150;

/**
 * The first goals that can be chosen with a text in their title, found by the server among all there are.
 *
 * @param enabled whether anybody looks at them
 */
export function useChoosableGoals(text: string, choosable: Choosable, enabled: boolean): FoundGoals {
  const { organisation = '' } = useParams();
  const [asked] = useDebouncedValue(text, PAUSE_MS);
  const { departments, statuses } = choosable;
  const filter = {
    ...(asked === '' ? {} : { text: asked }),
    ...(departments === undefined ? {} : { departments: [...departments] }),
    ...(statuses === undefined ? {} : { statuses: [...statuses] }),
  };
  const found = useQuestion(ChoosableGoalsDocument, { organisation, filter }, { enabled, keepLast: true });
  const { nodes = [], totalCount = 0 } = found.data?.organisation?.goals ?? {};
  const allowed = nodes.filter((goal) => mayBeChosen(goal, choosable));
  const isOfEarlierText = asked !== text || found.isPlaceholderData;
  return {
    goals: isOfEarlierText ? allowed.filter((goal) => says(goal, text)) : allowed,
    total: totalCount - (nodes.length - allowed.length),
    isComing: isOfEarlierText || found.isPending,
    failure: found.error?.message ?? null,
  };
}

/** The server also finds goals that a department only shares, and knows nothing of one that is left out. */
function mayBeChosen({ key, department }: ChoosableGoalFragment, { departments, leaveOut }: Choosable): boolean {
  return key !== leaveOut && (departments === undefined || departments.includes(department.key));
}

function says({ key, title }: ChoosableGoalFragment, text: string): boolean {
  return [key, title].some((part) => part.toLowerCase().includes(text.toLowerCase()));
}
