import { Button } from '@mantine/core';
import { useState } from 'react';
import { sayMoment } from '../../components/say-moment.ts';
import type { MemberPartsFragment } from '../../graphql/operations.ts';
import type { PartProps } from './administration-page.tsx';
import type { Choices } from './grants-fields.tsx';
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
      <caption className="visually-hidden">Members and what they may do</caption>
      <thead>
        <tr>
          <th scope="col">Member</th>
          <th scope="col">Role</th>
          <th scope="col">Departments</th>
          <th scope="col">In the plan</th>
          <th scope="col">Since</th>
          <th scope="col">Steps</th>
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

interface MemberRowsProps extends PartProps {
  readonly member: MemberPartsFragment;
  readonly choices: Choices;
}

function MemberRows({ member, choices, onNotice }: MemberRowsProps) {
  const [step, setStep] = useState<'change' | 'remove' | null>(null);
  const close = () => setStep(null);
  const toggle = (wanted: 'change' | 'remove') => setStep(step === wanted ? null : wanted);
  return (
    <>
      <tr>
        <th scope="row">
          {member.name}
          <span className="admin-under">{member.email}</span>
        </th>
        <td data-label="Role">{roleWords[member.role].name}</td>
        <td data-label="Departments">{sayDepartments(member, choices)}</td>
        <td data-label="In the plan">{personOf(member, choices)}</td>
        <td data-label="Since">{sayMoment(member.since)}</td>
        <td data-label="Steps">
          <span className="button-row">
            <StepButton name="Change" about={member.name} isOpen={step === 'change'} onClick={() => toggle('change')} />
            <StepButton name="Remove" about={member.name} isOpen={step === 'remove'} onClick={() => toggle('remove')} />
          </span>
        </td>
      </tr>
      {step !== null && (
        <tr className="admin-step-row">
          <td colSpan={6}>
            {step === 'change' ? (
              <MemberForm member={member} choices={choices} onNotice={onNotice} onClose={close} />
            ) : (
              <RemoveMember member={member} onNotice={onNotice} onClose={close} />
            )}
          </td>
        </tr>
      )}
    </>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly about: string;
  readonly isOpen: boolean;
  onClick(): void;
}

function StepButton({ name, about, isOpen, onClick }: StepButtonProps) {
  return (
    <Button variant="default" size="xs" aria-label={`${name} ${about}`} aria-expanded={isOpen} onClick={onClick}>
      {name}
    </Button>
  );
}

function sayDepartments({ departments }: MemberPartsFragment, choices: Choices): string {
  const name = (department: string) => choices.departments.find(({ key }) => key === department)?.name ?? department;
  const parts = departments.map(({ department, role }) => `${name(department)} (${departmentRoleWords[role].name})`);
  return parts.length === 0 ? '–' : parts.join(', ');
}

function personOf({ person }: MemberPartsFragment, choices: Choices): string {
  return choices.people.find(({ key }) => key === person)?.name ?? person ?? '–';
}
