import type { Plan } from '@concord/alignment-engine';
import {
  findOrganisation,
  isTakenAddress,
  loadPlan,
  lockOrganisation,
  membersOf,
  recordAudit,
  emptyOrganisation,
  storeJudgedPlan,
} from '@concord/persistence';
import { comparePlans, describeComparison, mergePlans, newProblems, type PlanError } from '@concord/plan-file';
import { intlTimeZones } from '@concord/time-zones';
import type { EntityManager } from 'typeorm';
import { BY_HAND } from './by-hand.ts';
import { CommandFailure } from './command-failure.ts';
import { judgingDay } from './check/judging-day.ts';
import { loadSolver } from './check/load-solver.ts';
import { conflictProgress } from './conflict-progress.ts';
import { brokenPlan, fileInWords, readPlanFile } from './read-plan-file.ts';
import { withDatabase } from './with-database.ts';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
}

const NOTHING_IMPORTED = 'nothing was imported';

/** `concord import FILE`: one transaction; the same file again changes nothing. */
export async function importPlan(file: string, options: ImportOptions): Promise<void> {
  const incoming = readPlanFile(file, NOTHING_IMPORTED).plan;
  const { key, name } = incoming.organisation;
  if (isTakenAddress(key))
    throw new CommandFailure(
      `The organisation of ${fileInWords(file)} cannot have the key "${key}": its page would be at /${key}, where another one is. Give it another key; ${NOTHING_IMPORTED}.`,
    );
  const { comparison, isNobodys } = await withDatabase(async (source) => {
    const imported = await source.transaction(async (manager) => {
      if (options.replace && !options.dryRun) await emptyOrganisation(manager, key);
      const existing = await storedPlan(manager, incoming, options);
      const merged = mergePlans(existing, incoming);
      refuseIfBroken(file, newProblems(existing, merged));
      if (!options.dryRun) await store(manager, merged, file);
      const stored = await findOrganisation(manager, key);
      const isNobodys = stored !== null && (await membersOf(manager, stored.organisationId)).length === 0;
      return { comparison: comparePlans(existing, merged), isNobodys };
    });
    // A server that is running has planned its statements for tables of another size: it plans them anew.
    if (!options.dryRun) await source.query('ANALYZE');
    return imported;
  });
  console.log(
    options.dryRun ? `${name}, if you import ${fileInWords(file)}:` : `${name}, imported from ${fileInWords(file)}:`,
  );
  console.log(describeComparison(comparison));
  if (isNobodys)
    console.error(
      `Nobody belongs to ${name} yet, so nobody sees it: npx concord invite YOU@EXAMPLE.COM --organisation ${key} --role admin`,
    );
}

/** What is stored of the organisation, kept from other writers until the transaction ends; nothing, if it is new. */
async function storedPlan(manager: EntityManager, incoming: Plan, { dryRun, replace }: ImportOptions): Promise<Plan> {
  const { key } = incoming.organisation;
  const organisation = dryRun ? await findOrganisation(manager, key) : await lockOrganisation(manager, key);
  if (organisation && !replace) return loadPlan(manager, organisation);
  return {
    organisation: incoming.organisation,
    scopes: {},
    departments: [],
    people: [],
    outcomes: [],
    metrics: [],
    influences: [],
    laws: [],
    facts: [],
    capacities: [],
    promises: [],
    staffing: [],
    authorities: [],
    segments: [],
    goals: [],
  };
}

/** Judges the plan once, however many goals are new in it. */
async function store(manager: EntityManager, plan: Plan, file: string): Promise<void> {
  const note = { kind: 'import', summary: `Imported from ${fileInWords(file)}` } as const;
  const judge = {
    today: judgingDay(undefined, plan, new Date()),
    solver: await loadSolver(),
    timeZones: intlTimeZones(),
  };
  const progress = conflictProgress(process.stderr);
  const recorded = await storeJudgedPlan(manager, plan, note, { ...judge, onProgress: progress.show });
  progress.end();
  const organisation = recorded && (await findOrganisation(manager, plan.organisation.key));
  if (!organisation) return;
  // What changed in which goal refers to the revision.
  const { organisationId, revision } = organisation;
  await recordAudit(manager, [{ organisationId, action: 'plan-imported', ...BY_HAND, about: note.summary, revision }]);
}

/** Two valid plans can contradict each other, such as by a circle of parents. */
function refuseIfBroken(file: string, errors: readonly PlanError[]): void {
  if (errors.length === 0) return;
  throw brokenPlan(`${fileInWords(file)}, together with what is stored,`, errors, NOTHING_IMPORTED);
}
