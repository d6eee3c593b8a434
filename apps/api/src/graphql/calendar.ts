/** @returns a day as it is written, `YYYY-MM-DD`, if the calendar has it */
export function dayIn(text: string): string | undefined {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : undefined;
}

/** With its time zone: without one it would be a moment of whatever machine reads it. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** @returns a moment written in ISO 8601, with its time zone, if there was one like it */
export function momentIn(text: string): Date | undefined {
  const [, day] = MOMENT.exec(text) ?? [];
  if (day === undefined || dayIn(day) === undefined) return undefined;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}
