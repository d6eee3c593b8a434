import type { RepairKind } from '../graphql/operations.ts';

/** Whether one can decide for it: how far a plan holds as it is says when to look again, and changes nothing. */
export function isChoice({ kind }: { readonly kind: RepairKind }): boolean {
  return kind !== 'BOUNDARY';
}
