import { say } from '@concord/texts';
import { Autocomplete } from '@mantine/core';
import { useParams } from 'react-router';
import { LineList } from '../../components/line-list.tsx';
import { GoalPlanChoicesDocument } from '../../graphql/operations.ts';
import { useQuestion } from '../../graphql/use-question.ts';

interface AuthorityNeedsProps {
  readonly needs: readonly string[];
  onChange(needs: string[]): void;
}

/** What must be allowed; words that are granted somewhere are offered. */
export function AuthorityNeeds({ needs, onChange }: AuthorityNeedsProps) {
  const { organisation = '' } = useParams();
  const { data } = useQuestion(GoalPlanChoicesDocument, { organisation });
  const granted = [...new Set((data?.organisation?.authorities ?? []).map(({ what }) => what))];
  return (
    <LineList
      title={say('Authority that it needs')}
      note={say('In a word that departments share, such as refund: small letters, digits and hyphens.')}
      noun={say('Authority')}
      addLabel={say('Add an authority')}
      count={needs.length}
      onAdd={() => onChange([...needs, ''])}
      onRemove={(index) => onChange(needs.filter((_, at) => at !== index))}
    >
      {(index) => (
        <Autocomplete
          className="grow"
          label={say('What must be allowed')}
          data={granted}
          value={needs[index] ?? ''}
          onChange={(what) => onChange(needs.map((need, at) => (at === index ? what : need)))}
        />
      )}
    </LineList>
  );
}
