import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayDay } from '../../components/say-moment.ts';
import type { MemberPartsFragment } from '../../graphql/operations.ts';
import type { PartProps } from './administration-page.tsx';
import type { Choices } from './grants-fields.tsx';
import { MakeResetLink } from './make-reset-link.tsx';
import { MemberForm } from './member-form.tsx';
import { RemoveMember } from './remove-member.tsx';
import { departmentRoleWords, roleWords } from './role-words.ts';

interface MemberTableProps extends PartProps {
  readonly members: readonly MemberPartsFragment[];
  readonly choices: Choices;
}

/** Members as rows; on a phone each row becomes a card, as goals do (see goals.css). */
export function MemberTable({ members, choices, onNotice }: MemberTableProps) {
  return (
    <table className="data-table goal-table">
      <caption className="visually-hidden">{say('Members and what they may do')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Member')}</th>
          <th scope="col">{say('Role')}</th>
          <th scope="col">{say('Departments')}</th>
          <th scope="col">{say('In the plan')}</th>
          <th scope="col">{say('Since')}</th>
          <th scope="col">{say('Steps')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRows key={member.id} member={member} choices={choices} onNotice={onNotice} />
        ))}
      </tbody>
    </table>
  );
}

/** What can be done with a member, each in a form of its own below the row. */
const steps = {
  change: {
    name: () => say('Change@@a command'),
    about: (name: string) => say('Change {name}', { name }),
    Step: MemberForm,
  },
  password: {
    name: () => say('Password'),
    about: (name: string) => say('New password for {name}', { name }),
    Step: MakeResetLink,
  },
  remove: { name: () => say('Remove'), about: (name: string) => say('Remove {name}', { name }), Step: RemoveMember },
} as const;

interface MemberRowsProps extends PartProps {
  readonly member: MemberPartsFragment;
  readonly choices: Choices;
}

function MemberRows({ member, choices, onNotice }: MemberRowsProps) {
  const [step, setStep] = useState<keyof typeof steps | null>(null);
  const Step = step === null ? null : steps[step].Step;
  return (
    <>
      <tr>
        <th scope="row">
          {member.name}
          <span className="admin-under">{member.email}</span>
        </th>
        <td data-label={say('Role')}>{roleWords[member.role]().name}</td>
        <td data-label={say('Departments')}>{sayDepartments(member, choices)}</td>
        <td data-label={say('In the plan')}>{personOf(member, choices)}</td>
        <td data-label={say('Since')} className="member-since">
          {sayDay(member.since)}
        </td>
        <td data-label={say('Steps')}>
          <span className="button-row member-steps">
            {(Object.keys(steps) as (keyof typeof steps)[]).map((wanted) => (
              <Button
                key={wanted}
                variant="default"
                size="xs"
                aria-label={steps[wanted].about(member.name)}
                aria-expanded={step === wanted}
                onClick={() => setStep(step === wanted ? null : wanted)}
              >
                {steps[wanted].name()}
              </Button>
            ))}
          </span>
        </td>
      </tr>
      {Step !== null && (
        <tr className="admin-step-row">
          <td colSpan={6}>
            <Step member={member} choices={choices} onNotice={onNotice} onClose={() => setStep(null)} />
          </td>
        </tr>
      )}
    </>
  );
}

function sayDepartments({ departments }: MemberPartsFragment, choices: Choices): string {
  const name = (department: string) => choices.departments.find(({ key }) => key === department)?.name ?? department;
  const parts = departments.map(({ department, role }) => `${name(department)} (${departmentRoleWords[role]().name})`);
  return parts.length === 0 ? '–' : parts.join(', ');
}

function personOf({ person }: MemberPartsFragment, choices: Choices): string {
  return choices.people.find(({ key }) => key === person)?.name ?? person ?? '–';
}
