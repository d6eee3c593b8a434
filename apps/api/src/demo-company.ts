import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '@concord/alignment-engine';
import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { anyAccount, countMeetings, findOrganisation, lockFirstFill, organisations } from '@concord/persistence';
import { parsePlan } from '@concord/plan-file';
import type { DataSource, EntityManager } from 'typeorm';
import { saveDemoAccounts } from './demo-accounts.ts';
import { saveDemoAgreement } from './demo-agreement.ts';
import { saveDemoCharters } from './demo-charters.ts';
import { saveDemoHelp } from './demo-help.ts';
import { storeDemoHistory } from './demo-history.ts';
import { saveDemoInput } from './demo-input.ts';
import { addDemoMeetings } from './demo-meetings.ts';
import { saveDemoWorkshop } from './demo-workshop.ts';
import { todayIn } from './judgement/today.ts';

/** The plan file of the demo company, below the checkout. */
const DEMO_PLAN = join('test', 'plans', 'demo.yaml');
const DEMO_KEY = 'demo';

/**
 * Loads the demo company into a database that holds no organisation yet, and lets visitors be its people.
 * @returns whether it was loaded.
 */
export function loadDemoCompany(source: DataSource, checkout: string): Promise<boolean> {
  return source.transaction(async (manager) => {
    if (!(await isWanting(manager))) return false;
    await lockFirstFill(manager);
    // Another process may have done it while this one waited.
    if (!(await isWanting(manager))) return false;
    const plan = demoPlan(checkout);
    const isEmpty = (await organisations(manager)).length === 0;
    if (isEmpty) {
      const today = plan.asOf ?? todayIn(plan.organisation.timeZone ?? 'UTC', new Date());
      await storeDemoHistory(manager, plan, { today, solver: await loadHighs(), timeZones: intlTimeZones() });
    }
    // Who was given other rights since, or has left, stays so.
    if (isEmpty || !(await anyAccount(manager))) await saveDemoAccounts(manager, plan);
    if (await addDemoMeetings(manager, plan)) {
      await saveDemoWorkshop(manager, plan);
      await saveDemoAgreement(manager, plan);
      await saveDemoHelp(manager, plan);
      await saveDemoInput(manager, plan);
      await saveDemoCharters(manager, plan);
    }
    return isEmpty;
  });
}

/**
 * The company is missing; or it was loaded when there were no accounts, so that nobody could get to it; or it has no
 * meetings, as after its plan alone was brought back.
 */
async function isWanting(manager: EntityManager): Promise<boolean> {
  const all = await organisations(manager);
  if (all.length === 0) return true;
  const demo = await findOrganisation(manager, DEMO_KEY);
  if (!demo) return false;
  return !(await anyAccount(manager)) || (await countMeetings(manager, demo.organisationId, {})) === 0;
}

function demoPlan(checkout: string): Plan {
  const reading = parsePlan(readFileSync(join(checkout, DEMO_PLAN), 'utf8'));
  if (reading.ok) return reading.plan;
  throw new Error(`${DEMO_PLAN} cannot be read: ${reading.errors.map(({ message }) => message).join('; ')}`);
}
