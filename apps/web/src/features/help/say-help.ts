import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import type { HelpPartsFragment } from '../../graphql/operations.ts';

/** How much help can be said to help: numbers mean nothing to most. */
export const EFFECTS = [0.25, 0.5, 1] as const;

/**
 * How much a goal helps another, in a word.
 *
 * @example sayEffect(0.5); // "clearly"
 */
export function sayEffect(effect: number): string {
  if (effect < 0.375) return say('a little@@how much a goal helps another');
  return effect < 0.75 ? say('clearly@@how much a goal helps another') : say('a lot@@how much a goal helps another');
}

type Told = Pick<HelpPartsFragment, 'kind' | 'effect' | 'neededBy'> & {
  readonly asking: { readonly name: string };
  readonly giving: { readonly name: string };
};

/**
 * Who asks whom for help, or offers it, in a sentence without the goals.
 *
 * @example sayHelp(request); // "Customer Service asks Manufacturing for help, by 1 December 2026. It would help clearly."
 */
export function sayHelp({ kind, asking, giving, effect, neededBy }: Told): string {
  const values = { asking: asking.name, giving: giving.name, effect: sayEffect(effect) };
  if (neededBy == null)
    return kind === 'REQUEST'
      ? say('{asking} asks {giving} for help. It would help {effect}.', values)
      : say('{giving} offers {asking} help. It would help {effect}.', values);
  const dated = { ...values, day: formatDate(neededBy) };
  return kind === 'REQUEST'
    ? say('{asking} asks {giving} for help by {day}. It would help {effect}.', dated)
    : say('{giving} offers {asking} help by {day}. It would help {effect}.', dated);
}

/** From so many days on, waiting is shown loudly. */
const LONG = 14;

/** Whether nobody has answered for long, or the day is over by which help was needed. */
export function isPressing({ isLate, daysOpen }: Pick<HelpPartsFragment, 'isLate' | 'daysOpen'>): boolean {
  return isLate || (daysOpen ?? 0) >= LONG;
}

/**
 * How long it waits, and for whom.
 *
 * @example sayWaiting({ isLate: false, daysOpen: 12, waitsFor: { name: 'Manufacturing' } }); // "Waits for Manufacturing for 12 days"
 */
export function sayWaiting({ daysOpen, waitsFor }: Pick<HelpPartsFragment, 'daysOpen' | 'waitsFor'>): string {
  return say(
    '{days, plural, =0 {Waits for {name} since today} one {Waits for {name} for # day} other {Waits for {name} for # days}}',
    {
      days: daysOpen ?? 0,
      name: waitsFor?.name ?? '',
    },
  );
}
