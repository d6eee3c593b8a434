import { say } from '@concord/texts';
import type { DemoPerson } from '../../app/session/sign-in-requests.ts';
import type { Membership } from '../../app/session/somebody.ts';

export interface DemoGroup {
  readonly title: string;
  /** What such people may do. */
  readonly may: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly departments: string }[];
}

const GROUPS = {
  admin: {
    title: (count: number) => say('{count, plural, one {Administrator} other {Administrators}}', { count }),
    may: () => say('May do everything, also say who may do what.'),
  },
  planner: {
    title: (count: number) => say('{count, plural, one {Planner} other {Planners}}', { count }),
    may: () => say('Decides on conflicts, and corrects what the plan says about the business. May change every goal.'),
  },
  lead: {
    title: (count: number) => say('{count, plural, one {Department lead} other {Department leads}}', { count }),
    may: () => say('Set the goals of their own department.'),
  },
  contributor: {
    title: (count: number) => say('{count, plural, one {Contributor} other {Contributors}}', { count }),
    may: () => say('Check in, complete milestones and answer questions in their own department.'),
  },
  viewer: {
    title: (count: number) => say('{count, plural, one {Viewer} other {Viewers}}', { count }),
    may: () => say('Looks at everything, as a board does, and changes nothing.'),
  },
} as const;

type Group = keyof typeof GROUPS;

/**
 * People of the demo company by what they may do, those who may do most first.
 *
 * @example
 * groupDemoPeople(people)[0]; // { title: 'Administrator', people: [{ name: 'Solveig Berg (office)', … }], … }
 */
export function groupDemoPeople(people: readonly DemoPerson[]): DemoGroup[] {
  return (Object.keys(GROUPS) as Group[]).flatMap((group) => {
    const members = people.filter(({ memberships: [first] }) => first !== undefined && groupOf(first) === group);
    if (members.length === 0) return [];
    const { title, may } = GROUPS[group];
    return [{ title: title(members.length), may: may(), people: members.map(toChoice) }];
  });
}

function groupOf({ role, departments }: Membership): Group {
  if (role !== 'viewer') return role;
  if (departments.some((grant) => grant.role === 'lead')) return 'lead';
  return departments.length > 0 ? 'contributor' : 'viewer';
}

function toChoice({ id, name, memberships: [first] }: DemoPerson): DemoGroup['people'][number] {
  return { id, name, departments: (first?.departments ?? []).map((department) => department.name).join(', ') };
}
