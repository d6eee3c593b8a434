import { paths } from '../../app/paths.ts';
import type { InputSubjectKind } from '../../graphql/operations.ts';

/** Something of the plan, as input and reviews name it; the organisation without a key. */
export interface SubjectOfPlan {
  readonly kind: InputSubjectKind;
  readonly key?: string | undefined;
}

/** As the API takes it. */
export function toSubjectInput({ kind, key }: SubjectOfPlan): { kind: InputSubjectKind; key?: string } {
  return key === undefined || key === '' ? { kind } : { kind, key };
}

/** Where it is in the dashboard. */
export function pathOfSubject(organisation: string, { kind, key = '' }: SubjectOfPlan): string {
  switch (kind) {
    case 'ORGANISATION':
      return paths.input(organisation);
    case 'OUTCOME':
      return paths.outcome(organisation, key);
    case 'GOAL':
      return paths.goal(organisation, key);
    case 'PROMISE':
      return paths.promise(organisation, key);
    case 'CONFLICT':
      return paths.conflict(organisation, key);
  }
}
