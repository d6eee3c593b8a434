import { say } from '@concord/texts';
import type { DepartmentRole, Role, TokenScope } from '../../graphql/operations.ts';

interface Words {
  readonly name: string;
  readonly meaning: string;
}

/** What somebody may do in the whole organisation, the least first. */
export const roleWords: Record<Role, () => Words> = {
  VIEWER: () => ({ name: say('Viewer'), meaning: say('Sees everything, changes nothing.') }),
  CONTRIBUTOR: () => ({
    name: say('Contributor'),
    meaning: say('Also checks in on goals, completes milestones, answers when asked.'),
  }),
  PLANNER: () => ({
    name: say('Planner'),
    meaning: say('Also changes the goals of every department, decides on conflicts, corrects the model.'),
  }),
  ADMIN: () => ({
    name: say('Administrator'),
    meaning: say('Also says who may do what, makes tokens, reads the log.'),
  }),
};

export const departmentRoleWords: Record<DepartmentRole, () => Words> = {
  CONTRIBUTOR: () => ({
    name: say('contributor@@of a department'),
    meaning: say('Contributor: checks in on its goals'),
  }),
  LEAD: () => ({ name: say('lead@@of a department'), meaning: say('Lead: also makes and changes its goals') }),
};

export const scopeWords: Record<TokenScope, () => Words> = {
  READ: () => ({
    name: say('Reads'),
    meaning: say('Sees everything of the organisation, as a spreadsheet or a dashboard needs it.'),
  }),
  READ_WRITE: () => ({ name: say('Reads and writes'), meaning: say('Also changes what a planner may change.') }),
};

/**
 * A choice from one of these, in their order.
 *
 * @example
 * choicesOf(scopeWords)[0]; // { value: 'READ', label: 'Reads', description: 'Sees everything …' }
 */
export function choicesOf<Kind extends string>(words: Record<Kind, () => Words>) {
  return (Object.entries(words) as [Kind, () => Words][]).map(([value, words]) => {
    const { name, meaning } = words();
    return { value, label: name, description: meaning };
  });
}
