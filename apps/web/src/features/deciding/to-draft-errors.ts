import type { DraftErrors } from './to-decision-input.ts';

/** Under this name stand problems that belong to no field. */
export const WHOLE = 'whole';

const FIELDS = new Set([
  'kind',
  'chosen',
  'adopt',
  'choice',
  'reason',
  'context',
  'accountable',
  'responsible',
  'consulted',
  'informed',
  'reviewOn',
  'acceptUpTo',
  'dismissBecause',
]);

/**
 * What the server refuses, by the name of the field that shows it.
 *
 * @example
 * toDraftErrors([{ path: 'expected.metric', message: 'Unknown.' }]); // { metric: 'Unknown.' }
 */
export function toDraftErrors(problems: readonly { readonly path: string; readonly message: string }[]): DraftErrors {
  const errors: Record<string, string> = {};
  for (const { path, message } of problems) {
    const field = fieldOf(path);
    errors[field] = errors[field] === undefined ? message : `${errors[field]} ${message}`;
  }
  return errors;
}

function fieldOf(path: string): string {
  const inner = path.replace(/^decision\./, '');
  if (FIELDS.has(inner)) return inner;
  if (inner === 'expected' || inner === 'expected.metric') return 'metric';
  if (inner === 'expected.to') return 'to';
  const place = /^options\[(\d+)\]/.exec(inner)?.[1];
  return place === undefined ? WHOLE : `options.${place}.says`;
}
