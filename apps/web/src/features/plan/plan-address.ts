/** What of the plan is told, as the address of the page has it. */
export interface PlanChoice {
  readonly department: string | null;
  /** A day, or the number of a version. */
  readonly since: string | null;
}

/**
 * Where the server gives the plan as a file.
 *
 * @example planAddress('demo', { department: 'sales', since: null }, 'pdf'); // '/paper/plan.pdf?organisation=demo&department=sales'
 */
export function planAddress(organisation: string, { department, since }: PlanChoice, ending: string): string {
  const query = new URLSearchParams({ organisation });
  if (department !== null) query.set('department', department);
  if (since !== null) query.set('since', since);
  return `/paper/plan.${ending}?${query.toString()}`;
}

/** Whether the server knows what is meant: a day of the calendar, or a number. */
export function isSince(text: string): boolean {
  if (/^\d{1,9}$/.test(text)) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
