/** What stands under the roof: all metrics, or the goals of one department or outcome. */
export interface RoofChoice {
  readonly of: 'metrics' | 'department' | 'outcome';
  readonly key: string;
}

/**
 * A choice as the address names it: `?roof=department.sales`. Keys never hold a full stop.
 *
 * @returns all metrics for anything else: an old link still opens
 * @example readRoofChoice('outcome.on-time'); // { of: 'outcome', key: 'on-time' }
 */
export function readRoofChoice(text: string | null): RoofChoice {
  const [of = '', key = '', ...more] = (text ?? '').split('.');
  if ((of === 'department' || of === 'outcome') && key !== '' && more.length === 0) return { of, key };
  return { of: 'metrics', key: '' };
}

/** @returns null for the usual choice, which the address need not hold */
export function writeRoofChoice({ of, key }: RoofChoice): string | null {
  return of === 'metrics' ? null : `${of}.${key}`;
}
