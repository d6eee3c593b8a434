import { say } from '@concord/texts';
import { paths } from '../../app/paths.ts';
import { saySeries } from '../../components/say-series.ts';
import type { FindableQuery, FindQuery } from '../../graphql/operations.ts';

/** Something that can be opened. */
export interface Place {
  readonly name: string;
  readonly to: string;
  /** What it belongs to. */
  readonly of?: string;
}

/** Places of one kind, under its name. */
export interface FoundGroup {
  readonly kind: string;
  readonly places: readonly Place[];
}

type Findable = NonNullable<FindableQuery['organisation']>;
type Found = NonNullable<FindQuery['organisation']>;

/** Of outcomes and departments, as many as of what the server finds. */
const MOST = 6;

/**
 * What is found for a text: pages, outcomes, departments and metrics whose name has each of its words, and the goals and
 * conflicts that the server has found: for an earlier text, those that fit this one too. Without a text, the pages.
 *
 * @example
 * toFound('out', [{ name: 'Outcomes', to: '/demo/outcomes' }], undefined, undefined);
 * // [{ kind: 'Pages', places: [{ name: 'Outcomes', to: '/demo/outcomes' }] }]
 */
export function toFound(
  text: string,
  pages: readonly Place[],
  findable: Findable | undefined,
  found: (Found & { readonly isOfEarlierText?: boolean }) | undefined,
): FoundGroup[] {
  if (text.trim() === '') return [{ kind: say('Pages'), places: pages }];
  const { key = '', outcomes = [], departments = [], metrics = [] } = findable ?? {};
  const { goals, conflicts, isOfEarlierText = false } = found ?? {};
  const by = (places: readonly Place[]) => (isOfEarlierText ? named(places, text) : places);
  const toGoal = ({ key: goal, title, department, series }: Found['goals']['nodes'][number]) => ({
    name: title,
    to: paths.goal(found?.key ?? '', goal),
    of: [department.name, saySeries(series)].filter((part) => part !== undefined).join(', '),
  });
  const toConflict = ({ id, headline }: Found['conflicts']['nodes'][number]) => ({
    name: headline,
    to: paths.conflict(found?.key ?? '', id),
  });
  const toOutcome = (outcome: Findable['outcomes'][number]) => ({
    name: outcome.statement,
    to: paths.outcome(key, outcome.key),
  });
  const toDepartment = (department: Findable['departments'][number]) => ({
    name: department.name,
    to: paths.department(key, department.key),
  });
  const toMetric = (metric: Findable['metrics'][number]) => ({ name: metric.name, to: paths.metric(key, metric.key) });
  const groups = [
    { kind: say('Pages'), places: named(pages, text) },
    { kind: say('Outcomes'), places: named(outcomes.map(toOutcome), text) },
    { kind: say('Goals'), places: by((goals?.nodes ?? []).map(toGoal)) },
    { kind: say('Conflicts'), places: by((conflicts?.nodes ?? []).map(toConflict)) },
    { kind: say('Departments'), places: named(departments.map(toDepartment), text) },
    { kind: say('Metrics'), places: named(metrics.map(toMetric), text) },
  ];
  return groups.filter(({ places }) => places.length > 0);
}

/** Those with each word of the text in their name; first, those whose name begins with it. */
function named(places: readonly Place[], text: string): Place[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const fitting = places.filter(({ name }) => words.every((word) => plain(name).includes(word)));
  const begins = ({ name }: Place) => plain(name).startsWith(words[0] ?? '');
  return [...fitting.filter(begins), ...fitting.filter((place) => !begins(place))].slice(0, MOST);
}

/** As people type who are in a hurry: small, and without what stands above a letter. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * How much was found, for those who hear it.
 *
 * @example
 * sayFound('robot', [{ kind: 'Goals', places: [{ name: 'Buy a robot', to: '/demo/goals/robot' }] }]); // "1 found"
 */
export function sayFound(text: string, groups: readonly FoundGroup[]): string {
  if (text.trim() === '') return '';
  const count = groups.reduce((sum, { places }) => sum + places.length, 0);
  return count === 0 ? say('Nothing is called that.') : say('{count, number} found', { count });
}
