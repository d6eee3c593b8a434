import type { Day } from '../iso-day.ts';
import { sortedUnique } from '../order.ts';
import type { GoalReading } from '../reading/plan-reading.ts';

/** Goals that all apply on some days and in some cell of the scopes; by key. */
export type Context = readonly GoalReading[];

/**
 * The contexts in which goals apply, from today on: days on which the same goals run, split into cells of
 * the scopes in which the same goals apply. Different days and cells with the same goals are one context.
 *
 * @param goals by key
 * @param most contexts that are worth the work
 * @returns `complete: false` if there are more
 */
export function meetingContexts(
  goals: readonly GoalReading[],
  today: Day,
  most: number,
): { readonly contexts: readonly Context[]; readonly complete: boolean } {
  const contexts = new Map<string, Context>();
  const current = goals.filter(({ window }) => window.to >= today);
  for (const day of turningDays(current, today)) {
    const running = current.filter(({ window }) => window.from <= day && day <= window.to);
    for (const cell of cellsOf(running, most)) contexts.set(nameOf(cell), cell);
    if (contexts.size > most) return { contexts: [...contexts.values()].slice(0, most), complete: false };
  }
  return { contexts: [...contexts.values()], complete: true };
}

/** Those that no other context contains: what holds in them holds everywhere. */
export function largestContexts(contexts: readonly Context[]): Context[] {
  const kept: { context: Context; goals: ReadonlySet<GoalReading> }[] = [];
  for (const context of [...contexts].sort((a, b) => b.length - a.length)) {
    if (!kept.some(({ goals }) => context.every((goal) => goals.has(goal)))) {
      kept.push({ context, goals: new Set(context) });
    }
  }
  return kept.map(({ context }) => context);
}

/** The days on which other goals run than the day before. */
function turningDays(goals: readonly GoalReading[], today: Day): Day[] {
  const days = goals.flatMap(({ window }) => [Math.max(window.from, today), window.to + 1]);
  return [...new Set([today, ...days])].filter((day) => Number.isFinite(day)).sort((a, b) => a - b);
}

/** Splits goals dimension by dimension into those that apply to the same values. */
function cellsOf(goals: readonly GoalReading[], most: number): Context[] {
  const dimensions = sortedUnique(goals.flatMap(({ coverage }) => [...coverage.keys()]));
  let cells: Context[] = [goals];
  for (const dimension of dimensions) {
    const values = sortedUnique(goals.flatMap(({ coverage }) => [...(coverage.get(dimension) ?? [])]));
    const split = new Map<string, Context>();
    for (const cell of cells) {
      for (const value of values) {
        const inside = cell.filter(({ coverage }) => coverage.get(dimension)?.has(value) ?? true);
        split.set(nameOf(inside), inside);
        if (split.size > most) return [...split.values()];
      }
    }
    cells = [...split.values()];
  }
  return cells.filter(({ length }) => length > 0);
}

function nameOf(context: Context): string {
  return context.map(({ key }) => key).join(' ');
}
