import type { DepartmentRole, Role, TokenScope } from '../../graphql/operations.ts';

interface Words {
  readonly name: string;
  readonly meaning: string;
}

/** What somebody may do in the whole organisation, the least first. */
export const roleWords: Record<Role, Words> = {
  VIEWER: { name: 'Viewer', meaning: 'Sees everything, changes nothing.' },
  CONTRIBUTOR: { name: 'Contributor', meaning: 'Also checks in on goals, completes milestones, answers when asked.' },
  PLANNER: {
    name: 'Planner',
    meaning: 'Also changes the goals of every department, decides on conflicts, corrects the model.',
  },
  ADMIN: { name: 'Administrator', meaning: 'Also says who may do what, makes tokens, reads the log.' },
};

export const departmentRoleWords: Record<DepartmentRole, Words> = {
  CONTRIBUTOR: { name: 'contributor', meaning: 'Contributor: checks in on its goals' },
  LEAD: { name: 'lead', meaning: 'Lead: also makes and changes its goals' },
};

export const scopeWords: Record<TokenScope, Words> = {
  READ: { name: 'Reads', meaning: 'Sees everything of the organisation, as a spreadsheet or a dashboard needs it.' },
  READ_WRITE: { name: 'Reads and writes', meaning: 'Also changes what a planner may change.' },
};

/**
 * A choice from one of these, in their order.
 *
 * @example
 * choicesOf(scopeWords)[0]; // { value: 'READ', label: 'Reads', description: 'Sees everything …' }
 */
export function choicesOf<Kind extends string>(words: Record<Kind, Words>) {
  return (Object.entries(words) as [Kind, Words][]).map(([value, { name, meaning }]) => ({
    value,
    label: name,
    description: meaning,
  }));
}
