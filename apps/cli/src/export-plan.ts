import { writeFileSync } from 'node:fs';
import { findOrganisation, loadPlan, organisations, recordAudit } from '@concord/persistence';
import { printPlan, withoutGone } from '@concord/plan-file';
import type { EntityManager } from 'typeorm';
import { CommandFailure } from './command-failure.ts';
import { BY_HAND } from './by-hand.ts';
import { withDatabase } from './with-database.ts';

interface ExportOptions {
  readonly organisation?: string;
  readonly output?: string;
}

/** `concord export`: the plan as stored, archived goals left out, as a file that `import` reads back. */
export async function exportPlan({ organisation, output }: ExportOptions): Promise<void> {
  const text = await withDatabase((source) =>
    source.transaction('REPEATABLE READ', async (manager) => {
      const key = organisation ?? (await onlyOrganisation(manager));
      const row = await findOrganisation(manager, key);
      if (!row) throw new CommandFailure(`There is no organisation "${key}". ${await known(manager)}`);
      const { organisationId } = row;
      await recordAudit(manager, [{ organisationId, action: 'plan-exported', ...BY_HAND, about: key }]);
      return printPlan(withoutGone(await loadPlan(manager, row)));
    }),
  );
  if (output === undefined) process.stdout.write(text);
  else writeFileSync(output, text);
}

async function onlyOrganisation(manager: EntityManager): Promise<string> {
  const [first, ...others] = await organisations(manager);
  if (first && others.length === 0) return first.key;
  throw new CommandFailure(`Say which organisation with --organisation KEY. ${await known(manager)}`);
}

async function known(manager: EntityManager): Promise<string> {
  const all = await organisations(manager);
  if (all.length === 0) return 'The database holds none yet: load one with "concord import FILE".';
  return `These are stored: ${all.map(({ key, name }) => `${key} (${name})`).join(', ')}.`;
}
