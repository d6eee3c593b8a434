import type { MeetingRow } from '@concord/persistence';
import { has, hasSomewhere, type Standing } from '../../access/standing.ts';

/** Whether somebody prepares and runs a meeting: who leads one of its departments, planners, and its chair. */
export function mayRun(
  standing: Standing,
  { departments, chairKey }: Pick<MeetingRow, 'departments' | 'chairKey'>,
): boolean {
  return has(standing, 'lead', departments) || standing.person === chairKey;
}

/** Whether somebody writes in meetings: who works on goals anywhere. */
export function mayWrite(standing: Standing): boolean {
  return hasSomewhere(standing, 'contribute');
}
