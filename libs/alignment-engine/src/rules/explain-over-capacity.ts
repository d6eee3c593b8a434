import type { CapacityLoad, CapacityUse } from '../evidence.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { capitalised, dateInWords, listOf, plainNumber, quantity, whenAndWhere } from '../wording.ts';
import type { Finding, Words } from './rule.ts';
import { atStake, departmentOf, titleOf } from './stake-in-words.ts';

/** Of many users the largest few are told; the evidence holds every one. */
const MOST_TOLD = 3;

/** Who plans with how much of what, when, and how much of it there is. */
export function explainOverCapacity({ evidence, outcomes }: Finding, plan: PlanReading): Words {
  const { load } = evidence;
  const capacity = plan.capacityByKey.get(load?.capacity ?? '');
  if (load === undefined || capacity === undefined) return { headline: '', explanation: '' };
  const { name, unit, amount } = capacity;
  const peak = quantity(load.peak, unit);
  const first = load.peakDay === load.from ? '' : ` (first on ${dateInWords(load.peakDay)})`;
  const there = amount === 0 ? 'are none' : `${amount === 1 ? 'is' : 'are'} only ${plainNumber(amount)}`;
  return {
    headline: `${name}: ${peak} planned, ${amount === 0 ? 'none' : plainNumber(amount)} there`,
    explanation:
      `${capitalised(whenAndWhere({ ...load, scope: {} }))} ${usersInWords(load, unit, plan)} together plan with up to ` +
      `${peak} of ${name}${first} where there ${there}: ${quantity(load.peak - amount, unit)} too much. ${atStake(outcomes, plan)}`,
  };
}

/** @example 'Sales (“Rush orders”, 120 hours a week), Development (“New frame”, 90) and 2 more goals' */
function usersInWords({ users }: CapacityLoad, unit: string, plan: PlanReading): string {
  const largest = [...users].sort((a, b) => b.amount - a.amount).slice(0, MOST_TOLD);
  const untold = users.length - largest.length;
  const told = largest.map(({ goal, amount }: CapacityUse, i) => {
    // Once told, the unit is known.
    const use = i === 0 ? quantity(amount, unit) : plainNumber(amount);
    return `${departmentOf(goal, plan)} (${titleOf(goal, plan)}, ${use})`;
  });
  return listOf([...told, ...(untold > 0 ? [`${String(untold)} more ${untold === 1 ? 'goal' : 'goals'}`] : [])]);
}
