/**
 * A moment as the fields of a form hold it: day and time by the clock of whoever types.
 *
 * @param moment missing: nothing is chosen yet but a usual time
 * @example
 * toLocalFields('2026-11-24T08:00:00.000Z'); // in Oslo: { day: '2026-11-24', time: '09:00' }
 */
export function toLocalFields(moment?: string): { readonly day: string; readonly time: string } {
  if (moment === undefined) return { day: '', time: '09:00' };
  const at = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/**
 * The moment that day and time stand for, by the clock of whoever typed them.
 *
 * @returns nothing where either is missing or is none
 * @example
 * readMoment('2026-11-24', '09:00'); // in Oslo: '2026-11-24T08:00:00.000Z'
 */
export function readMoment(day: string, time: string): string | undefined {
  const at = new Date(`${day}T${time}`);
  return day === '' || time === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
