import type { FieldProblem } from './find-problems.ts';
import type { GoalFormValues } from './goal-form-values.ts';

/**
 * Problems by the name of the field that shows them. The server names a target as a whole and a line by the key that
 * it is about; the form knows each by its place.
 *
 * @example
 * toFieldErrors([{ path: 'serves.on-time', message: 'Too large.' }], values); // { 'serves.0.effect': 'Too large.' }
 */
export function toFieldErrors(
  problems: readonly FieldProblem[],
  values: GoalFormValues,
): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const { path, message } of problems) {
    const field = fieldOf(path, values);
    errors[field] = errors[field] === undefined ? message : `${errors[field]} ${message}`;
  }
  return errors;
}

function fieldOf(path: string, values: GoalFormValues): string {
  const dotted = path.replace(/^goal\./, '').replaceAll(/\[([\w-]+)\]/g, '.$1');
  const [head = '', line = '', ...rest] = dotted.split('.');
  switch (head) {
    case 'target':
    case 'stretch':
      return `${head}.${dotted.endsWith('high') ? 'high' : 'low'}`;
    case 'serves':
      return `serves.${placeOf(
        line,
        values.serves.map(({ outcome }) => outcome),
      )}.${rest[0] ?? 'effect'}`;
    case 'uses':
      return `uses.${placeOf(
        line,
        values.uses.map(({ capacity }) => capacity),
      )}.${rest[0] ?? 'amount'}`;
    case 'needs':
      return `needs.${placeOf(
        line,
        values.needs.map(({ of }) => of),
      )}.of`;
    case 'scope':
      return `scope.${line}`;
    default:
      return dotted;
  }
}

/** A line named by its key stands at that key's place; one named by its place stays there. */
function placeOf(line: string, keys: readonly string[]): string {
  const place = keys.indexOf(line);
  return place === -1 ? line : String(place);
}
