import { useParams } from 'react-router';
import { RepairEffectsDocument, type RepairEffectsQuery } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

type Effects = NonNullable<NonNullable<RepairEffectsQuery['organisation']>['conflict']>['repairs'];

/** What each repair of a conflict would do, in their order. Asked apart: the page need not wait for it. */
export function useRepairEffects(conflict: string): Effects | undefined {
  const { organisation = '' } = useParams();
  const { data } = useQuestion(RepairEffectsDocument, { organisation, conflict });
  return data?.organisation?.conflict?.repairs;
}
