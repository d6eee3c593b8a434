import type { Plan } from '@concord/alignment-engine';

/** The file that a plan was read from. */
export interface PlanSource {
  /** As it was named at the command line; `-` for standard input. */
  readonly file: string;
  /** Line of each entry of each list, by path: `goals[3]`. */
  readonly lines: ReadonlyMap<string, number>;
}

/** The lists of a plan whose entries have a key. */
export type KeyedList = 'departments' | 'outcomes' | 'metrics' | 'laws' | 'capacities' | 'promises' | 'goals';

/** Where something of the plan begins in its file, from line 1. */
export type LineOf = (list: KeyedList, key: string) => number | undefined;

/**
 * Looks up lines by key.
 *
 * @example lineFinder(plan, source)('goals', 'promise-5') // 12
 */
export function lineFinder(plan: Plan, { lines }: PlanSource): LineOf {
  const places = new Map<string, number>();
  for (const list of KEYED_LISTS) {
    plan[list].forEach(({ key }, index) => {
      const line = lines.get(`${list}[${index}]`);
      if (line !== undefined) places.set(`${list} ${key}`, line);
    });
  }
  return (list, key) => places.get(`${list} ${key}`);
}

const KEYED_LISTS: readonly KeyedList[] = [
  'departments',
  'outcomes',
  'metrics',
  'laws',
  'capacities',
  'promises',
  'goals',
];
