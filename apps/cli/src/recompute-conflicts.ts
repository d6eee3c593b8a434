import { lockOrganisation, organisations, type Recorded, rejudge } from '@concord/persistence';
import { intlTimeZones } from '@concord/time-zones';
import type { DataSource } from 'typeorm';
import { judgingDay } from './check/judging-day.ts';
import { loadSolver } from './check/load-solver.ts';
import { CommandFailure } from './command-failure.ts';
import { conflictProgress } from './conflict-progress.ts';
import { withDatabase } from './with-database.ts';

/**
 * `concord conflicts recompute`: judges whole plans and brings the stored conflicts up to date. There is
 * nothing to change unless a day has passed since the last judging.
 */
export async function recomputeConflicts({ organisation }: { readonly organisation?: string }): Promise<void> {
  const lines = await withDatabase(async (source) => {
    const all = await organisations(source.manager);
    const chosen = organisation === undefined ? all : all.filter(({ key }) => key === organisation);
    if (organisation !== undefined && chosen.length === 0) {
      const known = all.map(({ key }) => key).join(', ') || 'none';
      throw new CommandFailure(`There is no organisation "${organisation}". These are stored: ${known}.`);
    }
    const said: string[] = [];
    for (const { key, name } of chosen) said.push(`${name}: ${inWords(await recompute(source, key))}`);
    return said;
  });
  console.log(lines.length === 0 ? 'The database holds no organisation yet.' : lines.join('\n'));
}

async function recompute(source: DataSource, key: string): Promise<Recorded> {
  const solver = await loadSolver();
  const progress = conflictProgress(process.stderr);
  return source.transaction(async (manager) => {
    const row = await lockOrganisation(manager, key);
    if (!row) throw new CommandFailure(`The organisation "${key}" has just been removed.`);
    const today = judgingDay(undefined, { organisation: { timeZone: row.timeZone }, asOf: row.asOf }, new Date());
    const note = { kind: 'recompute', summary: 'Judged anew by hand' } as const;
    const recorded = await rejudge(manager, row, note, {
      today,
      solver,
      timeZones: intlTimeZones(),
      onProgress: progress.show,
    });
    progress.end();
    return recorded;
  });
}

/** @example inWords({ opened: 1, resolved: 0, reopened: 0, changed: 2 }) // '1 opened, 2 changed.' */
function inWords(recorded: Recorded): string {
  const parts = Object.entries(recorded).filter(([, count]) => count > 0);
  if (parts.length === 0) return 'nothing to change.';
  return `${parts.map(([what, count]) => `${count} ${what}`).join(', ')}.`;
}
