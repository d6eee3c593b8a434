import type { Person, Plan } from '@concord/alignment-engine';
import { findOrganisation, type Grants, saveAccount, saveMembership } from '@concord/persistence';
import type { EntityManager } from 'typeorm';

/** Somebody who plans for the whole demo company, beside their department. */
const PLANNER = 'henrik';

/** People of the demo company who carry no goals. */
const OTHERS = [
  { name: 'Gunnar Aasen (board)', email: 'board@strandheim.example', role: 'viewer' },
  { name: 'Solveig Berg (office)', email: 'office@strandheim.example', role: 'admin' },
] as const;

/** Lets visitors sign in as the people of the demo company: one account each, of every role somebody. */
export async function saveDemoAccounts(manager: EntityManager, { organisation, people }: Plan): Promise<void> {
  const stored = await findOrganisation(manager, organisation.key);
  if (!stored) throw new Error(`The organisation ${organisation.key} vanished while it was loaded.`);
  const save = async (name: string, email: string, grants: Grants) => {
    const { accountId } = await saveAccount(manager, { name, email, isDemo: true });
    await saveMembership(manager, stored.organisationId, accountId, grants);
  };
  const heads = new Set<string | undefined>();
  for (const person of people) {
    const isHead = !heads.has(person.department);
    heads.add(person.department);
    await save(person.name, person.email ?? `${person.key}@strandheim.example`, grantsOf(person, isHead));
  }
  for (const { name, email, role } of OTHERS) await save(name, email, { role, departments: [], personKey: null });
}

/** The plan names heads of department first. */
function grantsOf({ key, department }: Person, isHead: boolean): Grants {
  const role = isHead ? 'lead' : 'contributor';
  return {
    role: key === PLANNER ? 'planner' : 'viewer',
    departments: department === undefined ? [] : [{ department, role }],
    personKey: key,
  };
}
