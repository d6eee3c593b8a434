import { readFileSync } from 'node:fs';
import type { Plan } from '@concord/alignment-engine';
import { findOrganisation, loadPlan, lockOrganisation, removeOrganisation, storePlan } from '@concord/persistence';
import {
  comparePlans,
  describeComparison,
  mergePlans,
  parsePlan,
  type PlanError,
  validatePlan,
} from '@concord/plan-file';
import type { EntityManager } from 'typeorm';
import { CommandFailure } from './command-failure.ts';
import { withDatabase } from './with-database.ts';

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly replace?: boolean;
}

/** `concord import FILE`: one transaction; the same file again changes nothing. */
export async function importPlan(file: string, options: ImportOptions): Promise<void> {
  const incoming = readPlan(file);
  const { name } = incoming.organisation;
  const comparison = await withDatabase((source) =>
    source.transaction(async (manager) => {
      if (options.replace && !options.dryRun) await removeOrganisation(manager, incoming.organisation.key);
      const existing = await storedPlan(manager, incoming, options);
      const merged = mergePlans(existing, incoming);
      refuseIfBroken(file, validatePlan(merged));
      if (!options.dryRun) await storePlan(manager, merged);
      return comparePlans(existing, merged);
    }),
  );
  console.log(options.dryRun ? `${name}, if you import ${file}:` : `${name}, imported from ${file}:`);
  console.log(describeComparison(comparison));
}

function readPlan(file: string): Plan {
  const reading = parsePlan(readText(file));
  if (reading.ok) return reading.plan;
  throw broken(file, reading.errors);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (failure) {
    const missing = (failure as NodeJS.ErrnoException).code === 'ENOENT';
    const why = missing ? 'there is no such file' : String(failure);
    throw new CommandFailure(`${file} cannot be read: ${why}. Check the name and the folder.`);
  }
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
    goals: [],
  };
}

/** Two valid plans can contradict each other, such as by a circle of parents. */
function refuseIfBroken(file: string, errors: readonly PlanError[]): void {
  if (errors.length > 0) throw broken(`${file}, together with what is stored,`, errors);
}

function broken(what: string, errors: readonly PlanError[]): CommandFailure {
  const lines = errors.map(({ path, line, column, message }) => {
    const place = line === undefined ? '' : `${line}:${column ?? 1}  `;
    return `  ${place}${path === '' ? '' : `${path}: `}${message}`;
  });
  const count = errors.length === 1 ? 'one error' : `${errors.length} errors`;
  return new CommandFailure(`${what} has ${count}; nothing was imported.\n${lines.join('\n')}`);
}
