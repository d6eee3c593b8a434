import { Button, Combobox, useCombobox } from '@mantine/core';
import { useState } from 'react';
import { IconUser } from '../components/icons.ts';
import { actAs } from './acting-person.ts';
import { groupPeople } from './group-people.ts';
import { showPersonChoice, usePersonChoiceOpen } from './person-choice-state.ts';
import { usePeople } from './use-people.ts';

const NOBODY = '';

/** Who takes the steps that are written down: chosen from the people of the organisation, found by typing. */
export function PersonChoice({ organisation }: { organisation: string }) {
  const { people, acting } = usePeople(organisation);
  const [search, setSearch] = useState('');
  const open = usePersonChoiceOpen();
  const combobox = useCombobox({
    opened: open,
    onOpenedChange: showPersonChoice,
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setSearch('');
    },
  });
  const choose = (person: string) => {
    actAs(organisation, person === NOBODY ? null : person);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose} position="bottom-end" width={300} withinPortal={false}>
      <Combobox.Target withAriaAttributes={false}>
        <Button
          variant="default"
          className="person-choice"
          leftSection={<IconUser size={18} stroke={1.7} aria-hidden="true" />}
          aria-haspopup="listbox"
          aria-expanded={open}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className="person-choice-words">
            {acting === undefined ? (
              'Who are you?'
            ) : (
              <>
                <span className="person-choice-label">You are: </span>
                {acting.name}
              </>
            )}
          </span>
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          autoFocus
          role="combobox"
          aria-expanded={open}
          aria-label="Search people"
          placeholder="Name or department"
          value={search}
          onChange={({ currentTarget }) => {
            setSearch(currentTarget.value);
            combobox.updateSelectedOptionIndex();
          }}
        />
        <PeopleOptions people={people} search={search} acting={acting?.key} />
        <Combobox.Footer>
          <p className="quiet">The record of conflicts and decisions names who took each step.</p>
        </Combobox.Footer>
      </Combobox.Dropdown>
    </Combobox>
  );
}

interface PeopleOptionsProps {
  readonly people: Parameters<typeof groupPeople>[0];
  readonly search: string;
  readonly acting: string | undefined;
}

function PeopleOptions({ people, search, acting }: PeopleOptionsProps) {
  const groups = groupPeople(people, search);
  return (
    <Combobox.Options mah={360} style={{ overflowY: 'auto' }} aria-label="People">
      {groups.length === 0 && <Combobox.Empty>Nobody is called that here.</Combobox.Empty>}
      {groups.map(({ department, people: members }) => (
        <Combobox.Group key={department} label={department}>
          {members.map(({ key, name }) => (
            <Combobox.Option key={key} value={key} active={key === acting}>
              {name}
              {key === acting && ' ✓'}
            </Combobox.Option>
          ))}
        </Combobox.Group>
      ))}
      {acting !== undefined && search === '' && <Combobox.Option value={NOBODY}>Nobody: only look</Combobox.Option>}
    </Combobox.Options>
  );
}
