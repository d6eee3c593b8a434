import type { SlopeInput } from '@concord/charts';
import type { DepartmentDetails } from './department-details.ts';

type Known = Pick<DepartmentDetails, 'priorities' | 'served'>;

/**
 * What a department gives its attention to: as it ranks the outcomes itself; else as its goals serve them, by their
 * emphasis. The advice `priority-mismatch` reads it the same way.
 */
export function toEmphasis({ priorities, served }: Known): {
  readonly outcomes: readonly SlopeInput[];
  readonly isStated: boolean;
} {
  const stated = priorities.filter(({ emphasis }) => emphasis > 0);
  if (stated.length > 0) {
    return { outcomes: stated.map(({ outcome, emphasis }) => ({ ...toNamed(outcome), emphasis })), isStated: true };
  }
  const helped = served.filter(({ support }) => support > 0);
  return {
    outcomes: helped.map(({ outcome, support }) => ({ ...toNamed(outcome), emphasis: support })),
    isStated: false,
  };
}

function toNamed({ key, statement, weight }: Known['priorities'][number]['outcome']) {
  return { key, name: statement, weight };
}
