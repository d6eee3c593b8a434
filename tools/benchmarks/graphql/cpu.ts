import { readdirSync, readFileSync } from 'node:fs';

const NANOSECONDS_A_MILLISECOND = 1e6;

/** Milliseconds of processor time that each process has had so far; none of one that has ended. Linux alone says so. */
export type ProcessorTime = ReadonlyMap<number, number>;

export function processorTime(processes: readonly number[]): ProcessorTime {
  return new Map(processes.flatMap((pid) => (isThere(pid) ? [[pid, timeOf(pid)] as const] : [])));
}

/** What those that are still there have had since. */
export function since(before: ProcessorTime): number {
  const now = processorTime([...before.keys()]);
  return [...now].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
}

function isThere(pid: number): boolean {
  return readdirSync('/proc').includes(String(pid));
}

function timeOf(pid: number): number {
  const threads = readdirSync(`/proc/${String(pid)}/task`);
  // Its first number; the clock of /proc/…/stat ticks only a hundred times a second.
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${String(pid)}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, one) => sum + one, 0) / NANOSECONDS_A_MILLISECOND;
}
