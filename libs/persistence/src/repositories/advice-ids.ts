import { createHash } from 'node:crypto';
import type { Advice } from '@concord/alignment-engine';

export interface IdentifiedAdvice {
  readonly id: string;
  readonly found: Advice;
}

/**
 * Advice with names by which a page or a cursor can point at it: the rule and a hash of what it is about, so that a
 * piece of advice keeps its name when its numbers change.
 *
 * @example withIds(report.advice)[0]?.id // 'vague-goal:3f9c1e0b7a52'
 */
export function withIds(advice: readonly Advice[]): IdentifiedAdvice[] {
  const met = new Map<string, number>();
  return advice.map((found) => {
    const subject = subjectOf(found);
    const count = (met.get(subject) ?? 0) + 1;
    met.set(subject, count);
    const hash = createHash('sha256').update(`${subject} ${count}`).digest('hex').slice(0, 12);
    return { id: `${found.rule}:${hash}`, found };
  });
}

function subjectOf({ rule, goals, departments, outcomes, evidence }: Advice): string {
  const metric = evidence.dependence?.drivenBy ?? evidence.boundary?.metric ?? evidence.metric;
  return JSON.stringify([rule, goals, departments, outcomes, metric]);
}
