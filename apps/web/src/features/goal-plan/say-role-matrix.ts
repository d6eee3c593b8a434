import { say } from '@concord/texts';
import type { RoleMatrixQuery } from '../../graphql/operations.ts';

type Department = NonNullable<NonNullable<RoleMatrixQuery['organisation']>['department']>;

export type Matrix = Department['roleMatrix'];

/** The finding of the matrix. */
export function sayRoleMatrix({ rows, unowned }: Pick<Matrix, 'rows' | 'unowned'>): string {
  const overloaded = rows.filter((row) => row.overloaded).length;
  if (overloaded > 0 && unowned.length > 0)
    return say(
      '{overloaded, plural, one {# person answers} other {# people answer}} for too much, and nobody for {unowned, plural, one {# goal} other {# goals}}',
      { overloaded, unowned: unowned.length },
    );
  if (overloaded > 0)
    return say('{overloaded, plural, one {# person answers} other {# people answer}} for too many goals', {
      overloaded,
    });
  if (unowned.length > 0)
    return say('Nobody answers for {unowned, plural, one {# goal} other {# goals}}', { unowned: unowned.length });
  return say('Somebody answers for every goal, and nobody for too many');
}

/** Parts in milestones and actions of a goal, in short. */
export function saySteps(cell: { readonly stepsAccountable: number; readonly stepsOtherwise: number }): string {
  const { stepsAccountable, stepsOtherwise } = cell;
  if (stepsAccountable + stepsOtherwise === 0) return '';
  return say('{count, plural, one {# step} other {# steps}}', { count: stepsAccountable + stepsOtherwise });
}
