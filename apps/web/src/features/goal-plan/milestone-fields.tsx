import { say } from '@concord/texts';
import { NativeSelect } from '@mantine/core';
import { groupPeople } from '../../components/group-people.ts';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import type { MilestoneDraft } from './plan-draft.ts';
import { StepRoleFields } from './step-role-fields.tsx';

interface MilestoneFieldsProps {
  readonly milestones: readonly MilestoneDraft[];
  /** Who owns the goal, and so answers for each that names nobody. */
  readonly owner: string | undefined;
  readonly people: readonly PersonPartsFragment[];
  onChange(milestones: MilestoneDraft[]): void;
}

/** Who answers for each step of the goal. Steps come and go in the form of the goal itself. */
export function MilestoneFields({ milestones, owner, people, onChange }: MilestoneFieldsProps) {
  const groups = groupPeople(people).map(({ department, people: members }) => ({
    group: department,
    items: members.map(({ key, name }) => ({ value: key, label: name })),
  }));
  const byDefault = owner === undefined ? say('Nobody yet') : say('{name}, who owns the goal', { name: owner });
  const set = (index: number, changes: Partial<MilestoneDraft>) =>
    onChange(milestones.map((milestone, at) => (at === index ? { ...milestone, ...changes } : milestone)));
  return milestones.map(({ key, title, owner: own, roles }, index) => (
    <fieldset className="form-line" key={key}>
      <legend>{title}</legend>
      <div className="form-line-fields">
        <NativeSelect
          label={say('Who answers for it')}
          data={[{ value: '', label: byDefault }, ...groups]}
          value={own}
          onChange={({ currentTarget }) => set(index, { owner: currentTarget.value })}
        />
        <StepRoleFields
          of={title}
          roles={roles}
          people={people}
          onChange={(changed) => set(index, { roles: changed })}
        />
      </div>
    </fieldset>
  ));
}
