import type { Goal, IsoDate } from '@concord/alignment-engine';
import type { AskedChange } from '@concord/persistence';
import { byLocale, say } from '@concord/texts';
import { stated } from '../goal/goal-from-input.ts';
import type { Judgement } from '../judgement/judgement.ts';

/** What of a goal shall become another: its target, its days and those of its milestones, what it takes. */
export function askedChange(was: Goal, wished: Goal): AskedChange {
  const days = new Map(was.milestones.map(({ key, due }) => [key, due]));
  const moved = wished.milestones.filter(({ key, due }) => days.get(key) !== due).map(({ key, due }) => [key, due]);
  const taken = Object.entries(wished.uses).filter(([capacity, amount]) => was.uses[capacity] !== amount);
  return {
    ...stated('target', JSON.stringify(was.target) === JSON.stringify(wished.target) ? undefined : wished.target),
    ...stated('from', was.from === wished.from ? undefined : wished.from),
    ...stated('due', was.due === wished.due ? undefined : wished.due),
    ...stated('milestones', moved.length === 0 ? undefined : (Object.fromEntries(moved) as Record<string, IsoDate>)),
    ...stated('uses', taken.length === 0 ? undefined : Object.fromEntries(taken)),
  };
}

/** The goal as it was asked to be; milestones that are gone meanwhile are left out. */
export function withAskedChange(goal: Goal, { milestones: days, uses, ...change }: AskedChange): Goal {
  const milestones = goal.milestones.map((one) => ({ ...one, due: days?.[one.key] ?? one.due }));
  return { ...goal, ...change, milestones, uses: { ...goal.uses, ...uses } };
}

/**
 * What a decision asks of a goal, in words.
 *
 * @example
 * sayAskedChange({ from: '2027-03-01' }, goal, judgement) // 'A decision asks for other dates: from 1 March 2027.'
 */
export function sayAskedChange(
  { from, due, milestones = {}, uses = {} }: AskedChange,
  goal: Goal,
  { capacities }: Pick<Judgement, 'capacities'>,
): string {
  const titles = new Map(goal.milestones.map(({ key, title }) => [key, title]));
  const dates = [
    ...(from === undefined ? [] : [say('from {day}', { day: inFull(from) })]),
    ...(due === undefined ? [] : [say('until {day}', { day: inFull(due) })]),
    ...Object.entries(milestones).map(([key, day]) =>
      say('“{milestone}” on {day}', { milestone: titles.get(key) ?? key, day: inFull(day) }),
    ),
  ];
  if (dates.length > 0) return say('A decision asks for other dates: {dates}.', { dates: listed().format(dates) });
  const amounts = Object.entries(uses).map(([key, amount]) => {
    const capacity = capacities.get(key);
    return say('{amount} ({unit}) of “{capacity}”', {
      amount,
      unit: capacity?.unit ?? '',
      capacity: capacity?.name ?? key,
    });
  });
  if (amounts.length > 0)
    return say('A decision asks that it takes another amount: {amounts}.', { amounts: listed().format(amounts) });
  return say('A decision asks for another target.');
}

function inFull(day: IsoDate): string {
  return dayInFull().format(new Date(`${day}T00:00:00Z`));
}

const dayInFull = byLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const listed = byLocale((locale) => new Intl.ListFormat(locale));
