interface Counting {
  readonly id: string;
  readonly correctedBy?: string | null;
}

/** How many of the latest can be corrected: older ones are history that others have acted on. */
const CORRECTABLE = 5;

/**
 * The ids of the check-ins that can be corrected: the latest that still count.
 *
 * @param checkIns the latest first
 */
export function correctable(checkIns: readonly Counting[]): ReadonlySet<string> {
  return new Set(
    checkIns
      .filter(({ correctedBy }) => correctedBy == null)
      .slice(0, CORRECTABLE)
      .map(({ id }) => id),
  );
}
