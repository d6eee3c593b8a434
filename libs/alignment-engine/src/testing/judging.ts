import { loadHighs } from '@concord/linear-solver';
import { intlTimeZones } from '@concord/time-zones';
import { judgePlan as judge } from '../judge-plan.ts';
import type { IsoDate, Plan } from '../plan.ts';
import { readPlan as read, type PlanReading } from '../reading/plan-reading.ts';
import type { Report } from '../report.ts';
import type { Language } from '../wording/language.ts';

/** The solver that the product uses, so that specs judge plans with any laws. */
export const solver = await loadHighs();

/** The zones that the product uses. */
export const timeZones = intlTimeZones();

export function judgePlan(plan: Plan, asOf: IsoDate, language: Language = 'en'): Report {
  return judge(plan, asOf, solver, { language, timeZones });
}

export function readPlan(plan: Plan, asOf: IsoDate, language: Language = 'en'): PlanReading {
  return read(plan, asOf, solver, language, timeZones);
}
