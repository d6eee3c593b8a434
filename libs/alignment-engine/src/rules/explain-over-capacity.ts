import type { CapacityLoad, CapacityUse } from '../evidence.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import { capitalised } from '../wording/capitalised.ts';
import { further } from '../wording/german.ts';
import type { InEachLanguage } from '../wording/language.ts';
import type { Finding, Words } from './rule.ts';
import { atStake, departmentOf, titleOf } from './stake-in-words.ts';

/** Of many users the largest few are told; the evidence holds every one. */
const MOST_TOLD = 3;

/** Who plans with how much of what, when, and how much of it there is. */
export function explainOverCapacity({ evidence, outcomes }: Finding, plan: PlanReading): Words {
  const { wording } = plan;
  const { load } = evidence;
  const capacity = plan.capacityByKey.get(load?.capacity ?? '');
  if (load === undefined || capacity === undefined) return { headline: '', explanation: '' };
  const { name, unit, amount } = capacity;
  const { headline, explanation } = SENTENCES[wording.language]({
    name,
    amount,
    there: wording.plainNumber(amount),
    when: capitalised(wording.whenAndWhere({ ...load, scope: {} })),
    users: usersInWords(load, unit, plan),
    peak: wording.quantity(load.peak, unit),
    tooMuch: wording.quantity(load.peak - amount, unit),
    ...(load.peakDay === load.from ? {} : { peakDay: wording.dateInWords(load.peakDay) }),
  });
  return { headline, explanation: `${explanation} ${atStake(outcomes, plan)}` };
}

interface Said {
  readonly name: string;
  readonly amount: number;
  readonly there: string;
  readonly when: string;
  readonly users: string;
  readonly peak: string;
  readonly peakDay?: string;
  readonly tooMuch: string;
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en({ name, amount, there, when, users, peak, peakDay, tooMuch }) {
    const first = peakDay === undefined ? '' : ` (first on ${peakDay})`;
    const only = amount === 0 ? 'are none' : `${amount === 1 ? 'is' : 'are'} only ${there}`;
    return {
      headline: `${name}: ${peak} planned, ${amount === 0 ? 'none' : there} there`,
      explanation: `${when} ${users} together plan with up to ${peak} of ${name}${first} where there ${only}: ${tooMuch} too much.`,
    };
  },
  de({ name, amount, there, when, users, peak, peakDay, tooMuch }) {
    const first = peakDay === undefined ? '' : ` (zuerst am ${peakDay})`;
    const only = amount === 0 ? 'ist nichts' : `${amount === 1 ? 'ist' : 'sind'} nur ${there}`;
    return {
      headline: `${name}: ${peak} verplant, ${amount === 0 ? 'nichts' : there} vorhanden`,
      explanation: `${when} verplanen ${users} zusammen bis zu ${peak} von „${name}“${first}. Vorhanden ${only}: ${tooMuch} zu viel.`,
    };
  },
};

/** @example 'Sales (“Rush orders”, 120 hours a week), Development (“New frame”, 90) and 2 more goals' */
function usersInWords({ users }: CapacityLoad, unit: string, plan: PlanReading): string {
  const { wording } = plan;
  const largest = [...users].sort((a, b) => b.amount - a.amount).slice(0, MOST_TOLD);
  const untold = users.length - largest.length;
  const told = largest.map(({ goal, amount }: CapacityUse, i) => {
    // Once told, the unit is known.
    const use = i === 0 ? wording.quantity(amount, unit) : wording.plainNumber(amount);
    return `${departmentOf(goal, plan)} (${titleOf(goal, plan)}, ${use})`;
  });
  return wording.listOf([...told, ...(untold > 0 ? [MORE_GOALS[wording.language](untold)] : [])]);
}

const MORE_GOALS: InEachLanguage<(count: number) => string> = {
  en: (count) => `${String(count)} more ${count === 1 ? 'goal' : 'goals'}`,
  de: (count) => further(count, 'weiteres Ziel', 'weitere Ziele'),
};
