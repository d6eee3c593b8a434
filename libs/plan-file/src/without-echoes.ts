import { pathText, type Finding } from './plan-error.ts';

/** One complaint a place is enough: what has the wrong shape is not also reported as a wrong reference. */
export function withoutEchoes(shape: readonly Finding[], references: readonly Finding[]): Finding[] {
  const reported = new Set(shape.map(({ at }) => pathText(at)));
  return [...shape, ...references.filter(({ at }) => !reported.has(pathText(at)))];
}
