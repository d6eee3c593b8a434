import type { OrganisationRow, OrganisationSettings } from '@concord/persistence';
import { say } from '@concord/texts';
import type { InputProblem } from '../graphql/user-error.ts';
import type { OrganisationSettingsInput } from './organisation-settings.graphql-types.ts';

const LONGEST_NAME = 200;
const LONGEST_VISION = 2_000;
const MOST_WATCHED = 3;

/** What is to be set otherwise than it is; nothing of what is given and the same. */
export function changedSettings(
  stored: OrganisationRow,
  input: OrganisationSettingsInput,
): Partial<OrganisationSettings> {
  const { name, vision, timeZone, language, weekStartsOn, currency, anonymousInput, watchedMetrics } = input;
  const wanted: Partial<OrganisationSettings> = {
    ...(name == null ? {} : { name: name.trim() }),
    ...(vision == null ? {} : { vision: vision.trim() === '' ? null : vision.trim() }),
    ...(timeZone == null ? {} : { timeZone: timeZone.trim() }),
    ...(language == null ? {} : { language }),
    ...(weekStartsOn == null ? {} : { weekStartsOn }),
    ...(currency == null ? {} : { currency: currency.trim().toUpperCase() || null }),
    ...(anonymousInput == null ? {} : { anonymousInput }),
    ...(watchedMetrics == null ? {} : { watchedMetrics }),
  };
  const others = Object.entries(wanted).filter(
    ([field, value]) => JSON.stringify(stored[field as keyof OrganisationSettings]) !== JSON.stringify(value),
  );
  return Object.fromEntries(others);
}

/**
 * What has to be put right before it can be set.
 * @param metrics the keys of those that the plan has
 */
export function problemsOfSettings(
  { name, vision, timeZone, currency, watchedMetrics }: OrganisationSettingsInput,
  metrics: ReadonlySet<string> = new Set(),
): InputProblem[] {
  const problems: InputProblem[] = [];
  if (name != null && (name.trim() === '' || name.trim().length > LONGEST_NAME))
    problems.push({
      path: 'name',
      message: say('Give the organisation a name of 1 to {longestName} characters.', { longestName: LONGEST_NAME }),
    });
  if (vision != null && vision.trim().length > LONGEST_VISION)
    problems.push({
      path: 'vision',
      message: say('Say the vision in at most {longestVision} characters.', { longestVision: LONGEST_VISION }),
    });
  if (timeZone != null && !isTimeZone(timeZone.trim()))
    problems.push({
      path: 'timeZone',
      message: say('There is no time zone "{timeZone}". Write a name like Europe/Oslo.', { timeZone }),
    });
  if (currency != null && !isCurrency(currency.trim().toUpperCase()))
    problems.push({
      path: 'currency',
      message: say('There is no currency "{currency}". Write its three letters, such as NOK or EUR.', { currency }),
    });
  if (watchedMetrics != null) problems.push(...problemsOfWatched(watchedMetrics, metrics));
  return problems;
}

function problemsOfWatched(keys: readonly string[], metrics: ReadonlySet<string>): InputProblem[] {
  const path = 'watchedMetrics';
  if (keys.length > MOST_WATCHED || new Set(keys).size < keys.length)
    return [{ path, message: say('Choose up to {most} different metrics.', { most: MOST_WATCHED }) }];
  const missing = keys.find((key) => !metrics.has(key));
  if (missing === undefined) return [];
  return [{ path, message: say('There is no metric "{key}". Choose one of the plan.', { key: missing }) }];
}

/** Offsets such as +02:00 are none: they know no summer time. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** Empty takes it away. */
function isCurrency(code: string): boolean {
  return code === '' || Intl.supportedValuesOf('currency').includes(code);
}
