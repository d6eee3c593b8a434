import type { Plan } from '../plan.ts';
import type { Repair } from '../repair.ts';

/** A way to settle a conflict that nobody has tried yet. */
export interface Proposal extends Omit<Repair, 'opens'> {
  /** The plan with its changes made; missing where it changes nothing. */
  readonly changed?: PlanPatch;
}

/** What a repair puts in place of what is there, by key. */
export interface PlanPatch {
  readonly goals?: readonly Plan['goals'][number][];
  readonly capacities?: readonly Plan['capacities'][number][];
  readonly facts?: readonly Plan['facts'][number][];
  readonly promises?: readonly Plan['promises'][number][];
  /** May be new ones. */
  readonly staffing?: readonly Plan['staffing'][number][];
}
