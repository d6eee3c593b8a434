import type { PlanModel } from '@concord/persistence';
import { keyFromTitle } from '../goal/key-from-title.ts';

/** Who makes an organisation. */
export interface Maker {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
}

/**
 * The plan of a new organisation: nothing but whoever made it. As a person of the plan they can own goals, answer for
 * decisions and lead meetings from the first minute.
 */
export function planOfFirstPerson(
  organisation: PlanModel['organisation'],
  { name, email }: Pick<Maker, 'name' | 'email'>,
): PlanModel {
  return {
    organisation,
    scopes: {},
    departments: [],
    people: [{ key: keyFromTitle(name, new Set(), 'person'), name, email }],
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
  };
}
