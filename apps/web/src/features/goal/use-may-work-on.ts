import { useParams } from 'react-router';
import { useMembership } from '../../app/session/session-context.ts';
import { useMay } from '../../app/session/use-may.ts';
import type { GoalDetails } from './goal-details.ts';

/** Whether whoever is signed in tells how a goal goes: they work for its department, or own it wherever they are. */
export function useMayWorkOn({ department, owner }: Pick<GoalDetails, 'department' | 'owner'>): boolean {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const person = useMembership(organisation)?.personKey;
  const isOwner = owner != null && owner.key === person;
  return may.contribute(department.key) || (isOwner && may.contribute());
}
