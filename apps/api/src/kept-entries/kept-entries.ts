import { type PlanModel, storeModel } from '@concord/persistence';
import { newProblems, validatePlan } from '@concord/plan-file';
import { say } from '@concord/texts';
import { InvalidInputError, invalid, type NotFoundError } from '../graphql/user-error.ts';
import { PlanWrite, unwritten, type Writing } from '../writing/plan-writer.ts';
import { contentVersion } from './content-version.ts';
import { StaleContentError } from './stale-content-error.ts';

/** Lists of the plan whose entries are kept one by one. Their version is what they say. */
export type Section = 'promises' | 'staffing' | 'authorities';

/** An entry that is there already, as whoever changes it saw it. */
export interface Seen {
  readonly key: string;
  readonly version: string;
}

/** The entry that somebody saw, if it is still what they saw. */
export function findSeen<Entry extends { readonly key: string }>(
  entries: readonly Entry[],
  { key, version }: Seen,
  missing: (key: string) => NotFoundError,
): Entry | NotFoundError | StaleContentError {
  const entry = entries.find((one) => one.key === key);
  if (entry === undefined) return missing(key);
  const current = contentVersion(entry);
  if (current === version) return entry;
  return new StaleContentError(
    say('Somebody else has changed it in the meantime. Reload the page to see it, then make your change again.'),
    current,
  );
}

/** Why an entry that was removed cannot come back under the key that it had. */
export function keyTaken(
  entries: readonly { readonly key: string }[],
  key: string | undefined,
): InvalidInputError | undefined {
  if (key === undefined || !entries.some((one) => one.key === key)) return undefined;
  return invalid(say('There is something with the key "{key}" already. Reload the page to see it.', { key }), 'key');
}

/** Puts an entry in the place that it has, or behind all others; checked as a plan file would be. */
export async function writeEntry(
  writing: Writing,
  section: Section,
  entry: PlanModel[Section][number],
  summary: () => string,
): Promise<PlanWrite | InvalidInputError> {
  const { model } = writing.before;
  const entries: readonly { readonly key: string }[] = model[section];
  const at = entries.findIndex(({ key }) => key === entry.key);
  const index = at === -1 ? entries.length : at;
  if (at !== -1 && contentVersion(entries[at] as object) === contentVersion(entry)) return unwritten(writing);
  const changed = { ...model, [section]: [...entries.slice(0, index), entry, ...entries.slice(index + 1)] };
  const own = `${section}[${index}]`;
  const problems = validatePlan({ ...changed, goals: [] })
    .filter(({ path }) => path === own || path.startsWith(`${own}.`))
    .map(({ path, message }) => ({ path: path.slice(own.length + 1), message }));
  if (problems.length > 0) return new InvalidInputError(problems);
  return writeModel(writing, changed, summary);
}

/** Takes an entry out, unless something in the plan rests on it. */
export async function removeEntry(
  writing: Writing,
  section: Section,
  key: string,
  summary: () => string,
): Promise<PlanWrite | InvalidInputError> {
  const { model, plan } = writing.before;
  const entries: readonly { readonly key: string }[] = model[section];
  const changed: PlanModel = { ...model, [section]: entries.filter((one) => one.key !== key) };
  const problems = newProblems(plan, { ...changed, goals: plan.goals });
  if (problems.length > 0) return new InvalidInputError(problems.map(({ path, message }) => ({ path, message })));
  return writeModel(writing, changed, summary);
}

async function writeModel(writing: Writing, model: PlanModel, summary: () => string): Promise<PlanWrite> {
  const revision = await writing.raise({ kind: 'model', summary });
  await storeModel(writing.manager, writing.organisation.organisationId, model);
  return new PlanWrite(revision, [{ kind: 'model', model }]);
}
