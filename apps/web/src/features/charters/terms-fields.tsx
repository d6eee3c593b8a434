import { say } from '@concord/texts';
import { Checkbox, MultiSelect, NativeSelect } from '@mantine/core';
import { useParams } from 'react-router';
import { usePeople } from '../../app/use-people.ts';
import { PEOPLE_LISTED } from '../../components/group-people.ts';
import type { CharterRhythm, CharterSharing } from '../../graphql/operations.ts';
import type { CharterDraft } from './charter-draft.ts';
import { departmentSharingWords, rhythmWords, sharingWords } from './charter-words.ts';

interface TermsFieldsProps {
  readonly draft: CharterDraft;
  readonly ofDepartment: boolean;
  onChange(draft: CharterDraft): void;
}

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Who may read it, how often it is read again, and what else may be done with that. */
export function TermsFields({ draft, ofDepartment, onChange }: TermsFieldsProps) {
  const { organisation = '' } = useParams();
  const { people } = usePeople(organisation);
  return (
    <div className="charter-terms">
      <NativeSelect
        label={say('Who may read it')}
        description={
          ofDepartment
            ? say('How you say that it was kept stays with those who lead the department.')
            : say('Administrators see no more than others. How you say that you kept it is never shared.')
        }
        data={choices(ofDepartment ? departmentSharingWords : sharingWords)}
        value={draft.sharedWith}
        onChange={({ currentTarget }) => onChange({ ...draft, sharedWith: currentTarget.value as CharterSharing })}
      />
      {draft.sharedWith === 'PEOPLE' && (
        <MultiSelect
          label={say('With whom')}
          data={people.map(({ key, name }) => ({ value: key, label: name }))}
          searchable
          limit={PEOPLE_LISTED}
          hidePickedOptions
          nothingFoundMessage={say('Nobody is called that here')}
          value={[...draft.sharedPeople]}
          onChange={(sharedPeople) => onChange({ ...draft, sharedPeople })}
        />
      )}
      <NativeSelect
        label={say('Read it again')}
        description={say('It then waits under “Waiting for me”.')}
        data={choices(rhythmWords)}
        value={draft.rhythm}
        onChange={({ currentTarget }) => onChange({ ...draft, rhythm: currentTarget.value as CharterRhythm })}
      />
      {!ofDepartment && (
        <>
          <Checkbox
            label={say('Tell me by mail, too')}
            description={say('The letter says that it is time, and nothing of what you wrote.')}
            checked={draft.byMail}
            onChange={({ currentTarget }) => onChange({ ...draft, byMail: currentTarget.checked })}
          />
          <Checkbox
            label={say('Count mine into the sums of my department')}
            description={say(
              'Once a quarter, rounded, and only if five or more take part and did not all say the same. Nobody sees yours.',
            )}
            checked={draft.inSums}
            onChange={({ currentTarget }) => onChange({ ...draft, inSums: currentTarget.checked })}
          />
        </>
      )}
    </div>
  );
}
