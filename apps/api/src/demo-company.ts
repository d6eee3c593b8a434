import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadHighs } from '@concord/linear-solver';
import { lockFirstFill, organisations, storeJudgedPlan } from '@concord/persistence';
import { parsePlan } from '@concord/plan-file';
import type { DataSource } from 'typeorm';
import { saveDemoAccounts } from './demo-accounts.ts';
import { todayIn } from './judgement/today.ts';

/** The plan file of the demo company, below the checkout. */
const DEMO_PLAN = join('test', 'plans', 'demo.yaml');

/**
 * Loads the demo company into a database that holds no organisation yet.
 * @returns whether it was loaded.
 */
export function loadDemoCompany(source: DataSource, checkout: string): Promise<boolean> {
  return source.transaction(async (manager) => {
    if ((await organisations(manager)).length > 0) return false;
    await lockFirstFill(manager);
    // Another process may have done it while this one waited.
    if ((await organisations(manager)).length > 0) return false;
    const reading = parsePlan(readFileSync(join(checkout, DEMO_PLAN), 'utf8'));
    if (!reading.ok)
      throw new Error(`${DEMO_PLAN} cannot be read: ${reading.errors.map(({ message }) => message).join('; ')}`);
    const today = reading.plan.asOf ?? todayIn(reading.plan.organisation.timeZone ?? 'UTC', new Date());
    const note = { kind: 'import', summary: 'The demo company was loaded' } as const;
    await storeJudgedPlan(manager, reading.plan, note, { today, solver: await loadHighs() });
    await saveDemoAccounts(manager, reading.plan);
    return true;
  });
}
