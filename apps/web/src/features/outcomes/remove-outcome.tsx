import { say } from '@concord/texts';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import type { ModelCorrectionInput } from '../../graphql/operations.ts';
import { removal } from '../business/removals.ts';
import { RemoveFromModel } from '../business/remove-from-model.tsx';
import { readOutcomeAgain } from './outcome-again.ts';
import type { OutcomeDetails, OutcomeOrganisation } from './outcome-details.ts';

interface RemoveOutcomeProps {
  readonly organisation: OutcomeOrganisation;
  readonly outcome: OutcomeDetails;
}

/** Takes the outcome out of the plan; undoing it also brings back its story, its review, and how much it matters to departments and segments of customers. */
export function RemoveOutcome({ organisation, outcome }: RemoveOutcomeProps) {
  const navigate = useNavigate();
  const { key, statement, weight } = outcome;
  const stressed = organisation.departments.flatMap(({ key: department, priorities }): ModelCorrectionInput[] =>
    priorities
      .filter((priority) => priority.outcome.key === key)
      .map(({ emphasis }) => ({ department: { key: department, priorities: [{ outcome: key, emphasis }] } })),
  );
  return (
    <RemoveFromModel
      title={say('Remove this outcome')}
      removal={{
        ...removal(statement, { removeOutcome: key }),
        readBack: async (plan) => [
          ...(await readOutcomeAgain(plan, { key, statement, for: outcome.for, weight })),
          ...stressed,
        ],
      }}
      goals={`${paths.goals(organisation.key)}?outcome=${encodeURIComponent(key)}`}
      onRemoved={() => void navigate(paths.outcomes(organisation.key))}
    />
  );
}
