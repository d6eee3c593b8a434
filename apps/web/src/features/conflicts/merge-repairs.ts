import { repairWords } from '../../components/words.ts';
import type { RepairKind } from '../../graphql/operations.ts';

interface Named {
  readonly kind: RepairKind;
  readonly text: string;
}

export interface MergedRepair<Repair extends Named> {
  readonly label: string;
  readonly repair: Repair;
}

/**
 * Repairs that come to the same, once: with everything that they are good for in their label.
 *
 * @example
 * mergeRepairs([{ kind: 'SMALLEST', text }, { kind: 'SETTLE_ALL', text }]);
 * // [{ label: 'The least change; settles everything that hangs together', repair }]
 */
export function mergeRepairs<Repair extends Named>(repairs: readonly Repair[]): MergedRepair<Repair>[] {
  const merged = new Map<string, Repair[]>();
  for (const repair of repairs) merged.set(repair.text, [...(merged.get(repair.text) ?? []), repair]);
  return [...merged.values()].flatMap(([repair, ...same]) => {
    if (repair === undefined) return [];
    const also = same.filter(({ kind }) => kind !== repair.kind).map(({ kind }) => repairWords[kind].also);
    return { label: [repairWords[repair.kind].label, ...also].join('; '), repair };
  });
}
