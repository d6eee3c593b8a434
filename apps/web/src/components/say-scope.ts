import { say } from '@concord/texts';

/**
 * Where a goal holds, in words. What it does not name, it means as a whole.
 *
 * @example
 * sayScope([{ dimension: 'region', values: ['eu', 'us'] }]); // "region eu, us"
 */
export function sayScope(scope: readonly { readonly dimension: string; readonly values: readonly string[] }[]): string {
  if (scope.length === 0) return say('Everywhere');
  return scope.map(({ dimension, values }) => `${dimension} ${values.join(', ')}`).join('; ');
}
