import type { OverviewQuery } from '../../graphql/operations.ts';

type Shown = Pick<NonNullable<OverviewQuery['organisation']>, 'departments' | 'alignment' | 'progress' | 'overview'>;

/** Whether there is nothing yet that could be added up: no goal is active. */
export function isEmpty({ progress }: Pick<Shown, 'progress'>): boolean {
  return progress.statuses.every(({ count }) => count === 0);
}

/** Whether some of the first steps may still be open; they themselves find out which. */
export function isBeginning(organisation: Shown): boolean {
  const { departments, alignment, overview } = organisation;
  const conflicts = overview.unsettledProven + overview.unsettledStated + overview.unsettledPossible;
  return isEmpty(organisation) || departments.length < 2 || alignment.outcomeCount === 0 || conflicts === 0;
}
