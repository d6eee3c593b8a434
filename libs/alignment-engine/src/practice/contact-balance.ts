import { partsOf } from '../iso-day.ts';
import type { Contact } from '../goal-plan.ts';
import type { Goal, IsoDate } from '../plan.ts';

/** How many start with us, how many with the customer, and of how many nobody has said. */
export interface ContactCount {
  readonly interaction: number;
  readonly transaction: number;
  readonly unmarked: number;
}

/** The goals in force in a month, `2026-11`. */
export interface ContactMonth extends ContactCount {
  readonly month: string;
}

export interface ContactBalance extends ContactCount {
  /** Of the goals that are marked, the share that start with us, 0 to 1; missing where none is. */
  readonly share?: number;
  /** Open and finished actions behind the goals; dropped ones do not count. */
  readonly actions: ContactCount;
  /** The last twelve months with this one, and those ahead as far as a goal is planned, at most twelve. */
  readonly months: readonly ContactMonth[];
}

/** This one and eleven before it, and as many ahead as make two years in all. */
const MONTHS_BACK = 11;
const MONTHS_AHEAD = 12;

/**
 * How much of what is wanted starts with us (interaction) and how much with the customer (transaction). Active goals
 * count now; a month counts goals that are active or done and in force on any day of it.
 *
 * @param goals those that are looked at: of a department, or those that reach an outcome
 * @example contactBalance([{ ...goal, contact: 'interaction' }], '2026-11-16').share // 1
 */
export function contactBalance(goals: readonly Goal[], asOf: IsoDate): ContactBalance {
  const active = goals.filter(({ status }) => status === 'active');
  const count = countOf(active.map(({ contact }) => contact));
  const marked = count.interaction + count.transaction;
  const actions = active.flatMap((goal) => (goal.actions ?? []).filter(({ state }) => state !== 'dropped'));
  const counting = goals.filter(({ status }) => status === 'active' || status === 'done');
  return {
    ...count,
    ...(marked === 0 ? {} : { share: count.interaction / marked }),
    actions: countOf(actions.map(({ contact }) => contact)),
    months: monthsOf(counting, asOf).map((month) => ({
      month,
      ...countOf(counting.filter((goal) => isInForce(goal, month, asOf)).map(({ contact }) => contact)),
    })),
  };
}

function countOf(contacts: readonly (Contact | undefined)[]): ContactCount {
  const of = (wanted: Contact | undefined) => contacts.filter((contact) => contact === wanted).length;
  return { interaction: of('interaction'), transaction: of('transaction'), unmarked: of(undefined) };
}

function monthsOf(goals: readonly Goal[], asOf: IsoDate): string[] {
  const now = asOf.slice(0, 7);
  const furthest = goals.reduce((latest, { due = '' }) => (due.slice(0, 7) > latest ? due.slice(0, 7) : latest), now);
  const all = Array.from({ length: MONTHS_BACK + 1 + MONTHS_AHEAD }, (_, index) =>
    monthAfter(now, index - MONTHS_BACK),
  );
  return all.filter((month) => month <= furthest);
}

/** @example monthAfter('2026-11', 3) // '2027-02' */
function monthAfter(month: string, count: number): string {
  const [year, number] = partsOf(`${month}-01`);
  const months = year * 12 + number - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** A goal that names no first day began with its first check-in, or is there from today. */
function isInForce({ from, due, status, checkIns }: Goal, month: string, asOf: IsoDate): boolean {
  const began = from ?? checkIns.reduce((first, { on }) => (on < first ? on : first), asOf);
  const ends = due ?? (status === 'done' ? asOf : undefined);
  return began.slice(0, 7) <= month && (ends === undefined || ends.slice(0, 7) >= month);
}
