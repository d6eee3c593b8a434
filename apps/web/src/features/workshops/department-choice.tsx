import { say } from '@concord/texts';
import { NativeSelect } from '@mantine/core';
import type { BoardProps } from './board-details.ts';

interface DepartmentChoiceProps extends BoardProps {
  readonly chosen: string | undefined;
  onChoose(department: string): void;
}

/** For which department one speaks, where the plan does not know it. */
export function DepartmentChoice({ board, organisation, chosen, onChoose }: DepartmentChoiceProps) {
  if (!board.mayChooseDepartment) return null;
  const departments = organisation.departments.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <NativeSelect
      label={say('You speak for')}
      description={say('Agreement is worked out between departments. Who speaks for none counts in the result only.')}
      data={[{ value: '', label: say('No department@@to speak for') }, ...departments]}
      value={chosen ?? board.yourDepartment?.key ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}
