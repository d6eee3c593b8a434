import type { PersonPartsFragment } from '../../graphql/operations.ts';
import { AdoptField } from './adopt-field.tsx';
import type { ConflictToDecide } from './decision-draft.ts';
import { useDecisionFormContext } from './decision-form-context.ts';
import { ExpectationFields, type MetricChoice } from './expectation-fields.tsx';
import { KindFields } from './kind-fields.tsx';
import { OptionFields } from './option-fields.tsx';
import { PeopleFields } from './people-fields.tsx';
import { WordsFields } from './words-fields.tsx';

interface DecisionFieldsProps {
  readonly conflict: ConflictToDecide;
  readonly metrics: readonly MetricChoice[];
  readonly today: string;
  readonly people: readonly PersonPartsFragment[];
  readonly acting: PersonPartsFragment | undefined;
}

/** All that a decision says, wherever it is made. */
export function DecisionFields({ conflict, metrics, today, people, acting }: DecisionFieldsProps) {
  const { kind } = useDecisionFormContext().values;
  return (
    <>
      <KindFields conflict={conflict} today={today} />
      <OptionFields chooses={kind === 'CHANGE'} />
      {kind === 'CHANGE' && <AdoptField repairs={conflict.repairs} acting={acting} />}
      <WordsFields />
      <PeopleFields people={people} />
      {kind !== 'DISMISS' && <ExpectationFields metrics={metrics} goals={conflict.goals} today={today} />}
    </>
  );
}
