import type {
  CustomerOutcome,
  Goal,
  Metric,
  ReviewRhythm,
  Roles,
  ServicePromise,
  StaffedHours,
  StoryCarrier,
} from '@concord/alignment-engine';
import { numberCheckIns } from './number-check-ins.ts';

// Entries of a plan, each as one row of fields: a change names the one milestone, outcome or day that it concerns.
// The order of a list says nothing.

export function flatOutcome({ storyParts = [], ...own }: CustomerOutcome) {
  const parts = storyParts.map(
    ({ key, says, carriedBy }) => [key, { says, carriedBy: sorted(carriedBy.map(carrierInWords)) }] as const,
  );
  return { ...flatReview(own), ...underEach('storyParts', parts) };
}

/** @example carrierInWords({ process: 'Final check' }) // 'process Final check' */
function carrierInWords(carrier: StoryCarrier): string {
  return Object.entries(carrier).flat().join(' ');
}

export function flatMetric({ readings = [], ...own }: Metric) {
  return { ...own, ...underEach('readings', byDay(readings)) };
}

export function flatPromise({ scope, measure, readings, ...own }: ServicePromise) {
  return {
    key: own.key,
    ...flatReview(flatStaffing(own)),
    ...under('scope', sortedEach(scope)),
    ...under('measure', measure ?? {}),
    ...underEach('readings', byDay(readings)),
  };
}

export function flatStaffing<Stated extends Pick<StaffedHours, 'hours' | 'exceptions'>>({
  hours,
  exceptions,
  ...own
}: Stated) {
  const others = exceptions.map(({ on, hours: ranges, ...rest }) => [on, { hours: sorted(ranges), ...rest }] as const);
  return { ...own, ...under('hours', sortedEach(hours)), ...underEach('exceptions', others) };
}

export function flatGoal(goal: Goal) {
  const { scope, serves, uses, sharedWith, needs, milestones, checkIns, ...others } = goal;
  const { roles, actions = [], training = [], needsAuthority = [], supports = [], ...own } = others;
  return {
    ...flatReview(own),
    ...under('scope', sortedEach(scope)),
    ...under('serves', serves),
    ...under('uses', uses),
    sharedWith: sorted(sharedWith),
    needs: sorted(needs),
    ...underEach('milestones', eachByKey(milestones.map((one) => ({ ...flatRoles(one), needs: sorted(one.needs) })))),
    ...underEach('checkIns', numberCheckIns(checkIns)),
    ...under('roles', flatRoles({ roles })),
    ...underEach('actions', eachByKey(actions.map(flatRoles))),
    ...underEach(
      'training',
      eachByKey(training.map(({ who, done, ...rest }) => ({ ...rest, who: sorted(who), done: datesInWords(done) }))),
    ),
    ...(needsAuthority.length === 0 ? {} : { needsAuthority: sorted(needsAuthority) }),
    ...underEach(
      'supports',
      supports.map((support) => [support.goal, support] as const),
    ),
  };
}

/** @example datesInWords({ kari: '2026-02-01' }) // ['kari 2026-02-01'] */
function datesInWords(done: Readonly<Record<string, string>>): string[] {
  return sorted(Object.entries(done).map(([person, day]) => `${person} ${day}`));
}

export function flatReview<Reviewed extends { readonly review?: ReviewRhythm }>({ review, ...own }: Reviewed) {
  return Object.assign(own, under('review', review ?? {}) as object);
}

function flatRoles<Part extends { readonly roles?: Roles | undefined }>({ roles, ...own }: Part) {
  const filled = Object.entries(roles ?? {}).filter(([, people]: [string, readonly string[]]) => people.length > 0);
  return { ...own, ...sortedEach(Object.fromEntries(filled) as Record<string, readonly string[]>) };
}

/** Fields of a map, each with the map's name before its own. */
export function under(name: string, values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${name}.${key}`, value as unknown]));
}

function underEach(name: string, parts: Iterable<readonly [string, object]>): Record<string, unknown> {
  return Object.assign({}, ...[...parts].map(([key, part]) => under(`${name}.${key}`, part))) as Record<
    string,
    unknown
  >;
}

function eachByKey(parts: readonly { readonly key: string }[]): (readonly [string, object])[] {
  return parts.map(({ key, ...rest }) => [key, rest]);
}

function byDay(entries: readonly { readonly on: string }[]): (readonly [string, object])[] {
  return entries.map(({ on, ...rest }) => [on, rest]);
}

function sorted(values: readonly string[]): string[] {
  return [...values].sort();
}

function sortedEach(lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, sorted(values)]));
}
