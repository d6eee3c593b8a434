/** So many steps are told below the chart; the table tells of all. */
const MOST_STEPS = 6;

interface Day<Causes> {
  readonly on: string;
  readonly headline: number;
  readonly causes?: Causes | null;
}

export interface NumberedStep<Shown> {
  readonly number: number;
  readonly before: Shown;
  readonly day: Shown;
}

/**
 * The steps of a trend that the text below it explains: the latest of those with a cause, numbered in the order of time.
 *
 * @param days ascending
 * @returns ascending
 */
export function numberSteps<Causes extends { readonly total: number }, Shown extends Day<Causes>>(
  days: readonly Shown[],
): readonly NumberedStep<Shown>[] {
  return days
    .flatMap((day, index) => {
      const before = days[index - 1];
      return before !== undefined && day.causes != null && day.causes.total > 0 ? [{ before, day }] : [];
    })
    .slice(-MOST_STEPS)
    .map((step, index) => ({ ...step, number: index + 1 }));
}
