import type { FieldProblem } from './find-problems.ts';

/**
 * Problems by the name of the field that shows them. The server names a target as a whole, or its parts by its own
 * words; the form shows both at the first number.
 *
 * @example
 * toFieldErrors([{ path: 'milestones[0].due', message: 'Move it.' }]); // { 'milestones.0.due': 'Move it.' }
 */
export function toFieldErrors(problems: readonly FieldProblem[]): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const { path, message } of problems) {
    const field = fieldOf(path);
    errors[field] = errors[field] === undefined ? message : `${errors[field]} ${message}`;
  }
  return errors;
}

function fieldOf(path: string): string {
  const dotted = path.replace(/^goal\./, '').replaceAll(/\[(\w+)\]/g, '.$1');
  const [head = '', ...rest] = dotted.split('.');
  if (head === 'target' || head === 'stretch') return `${head}.${rest.at(-1) === 'high' ? 'high' : 'low'}`;
  return dotted;
}
