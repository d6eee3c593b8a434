import { say } from '@concord/texts';
import { formatPercent } from './format.ts';
import { joinNames } from './join-names.ts';

export interface AgreementDepartment {
  readonly key: string;
  readonly name: string;
}

export interface AgreementPair {
  /** Two keys. */
  readonly departments: readonly [string, string];
  /** Of their votes in common, 0 to 1. */
  readonly share: number;
}

/** How much it is, so that it is told by a word and not by colour alone. */
export type AgreementLevel = 'little' | 'some' | 'much';

export interface AgreementCell {
  readonly share: number;
  readonly level: AgreementLevel;
}

export interface AgreementRow {
  readonly department: AgreementDepartment;
  /** One per department, in their order; null where a department meets itself, or a pair is not known. */
  readonly cells: readonly (AgreementCell | null)[];
}

/**
 * A third or less of their votes in common is little, two thirds or more is much.
 *
 * @example
 * agreementLevel(0.2); // "little"
 */
export function agreementLevel(share: number): AgreementLevel {
  if (share <= 1 / 3) return 'little';
  return share >= 2 / 3 ? 'much' : 'some';
}

/** Each department with what it has in common with each other one. */
export function toAgreementRows(
  departments: readonly AgreementDepartment[],
  pairs: readonly AgreementPair[],
): readonly AgreementRow[] {
  const between = (one: string, other: string): AgreementCell | null => {
    const pair = pairs.find(({ departments: two }) => one !== other && two.includes(one) && two.includes(other));
    return pair === undefined ? null : { share: pair.share, level: agreementLevel(pair.share) };
  };
  return departments.map((department) => ({
    department,
    cells: departments.map(({ key }) => between(department.key, key)),
  }));
}

/** The pairs as rows of a table, those who agree least first. */
export function toAgreementTable(
  departments: readonly AgreementDepartment[],
  pairs: readonly AgreementPair[],
): readonly (readonly string[])[] {
  return leastFirst(pairs).map((pair) => [namesOf(pair, departments), formatPercent(pair.share)]);
}

/**
 * The finding, as a sentence.
 *
 * @example
 * sayAgreement(
 *   [{ key: 'sales', name: 'Sales' }, { key: 'service', name: 'Service' }, { key: 'finance', name: 'Finance' }],
 *   [
 *     { departments: ['sales', 'service'], share: 0.2 },
 *     { departments: ['finance', 'sales'], share: 0.6 },
 *     { departments: ['finance', 'service'], share: 0.5 },
 *   ],
 * ); // "Sales and Service have 20 % of their votes in common, the least of all pairs"
 */
export function sayAgreement(departments: readonly AgreementDepartment[], pairs: readonly AgreementPair[]): string {
  const [least, ...others] = leastFirst(pairs);
  if (least === undefined) return say('Fewer than two departments voted, so there is no agreement to show');
  const share = formatPercent(least.share);
  const found = { names: namesOf(least, departments), share };
  if (others.length === 0) return say('{names} have {share} of their votes in common', found);
  const alike = others.filter((pair) => formatPercent(pair.share) === share).length;
  if (alike === others.length) return say('Every two departments have {share} of their votes in common', { share });
  return alike === 0
    ? say('{names} have {share} of their votes in common, the least of all pairs', found)
    : say(
        '{names} have {share} of their votes in common, the least of all pairs, ' +
          'as {alike, plural, one {has one other} other {have # others}}',
        { ...found, alike },
      );
}

function leastFirst(pairs: readonly AgreementPair[]): readonly AgreementPair[] {
  return [...pairs].sort((a, b) => a.share - b.share);
}

/** In the order in which the departments stand. */
function namesOf({ departments: two }: AgreementPair, departments: readonly AgreementDepartment[]): string {
  const names = departments.filter(({ key }) => two.includes(key)).map(({ name }) => name);
  return joinNames(names);
}
