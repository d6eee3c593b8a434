import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { GoalFormChoicesDocument, type GoalFormChoicesQuery } from '../../graphql/operations.ts';
import type { GoalFormChoices } from './goal-form-context.ts';

/** What the form offers, as it was read last: whoever has just added something finds it there. */
export function useChoicesNow(): () => GoalFormChoices | undefined {
  const { organisation = '' } = useParams();
  const client = useQueryClient();
  return () =>
    client.getQueryData<GoalFormChoicesQuery>([GoalFormChoicesDocument.hash, { organisation }])?.organisation ??
    undefined;
}
