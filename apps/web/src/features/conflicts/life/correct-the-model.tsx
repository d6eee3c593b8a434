import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { useMay } from '../../../app/session/use-may.ts';
import { dismissalWords } from '../../../components/decision-words.ts';
import type { NoticeContent } from '../../../components/notice.tsx';
import type { DismissalReason } from '../../../graphql/operations.ts';
import { useOrganisationWords } from '../../../language/organisation-words.ts';
import type { ConflictDetails } from '../conflict-details.ts';
import { type Assumption, assumptionsBehind } from './assumptions-behind.ts';
import { WayToGoal } from '../way-to-goal.tsx';
import { TakeOut } from './take-out.tsx';

interface CorrectTheModelProps {
  readonly reason: DismissalReason;
  readonly conflict: Pick<ConflictDetails, 'goals' | 'evidence'>;
  onNotice(notice: NoticeContent): void;
}

/** Reasons that lie in the goals themselves, so that whoever owns them can put it right. */
const IN_THE_GOALS: readonly DismissalReason[] = ['SCOPES_APART', 'NOT_THE_SAME_THING'];

/** A dismissed conflict is a false alarm that can be prevented: what to correct, and the way there. */
export function CorrectTheModel({ reason, conflict, onNotice }: CorrectTheModelProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const sayForAll = useOrganisationWords(organisation, ['conflicts']);
  if (reason === 'OTHER') return null;
  const assumed = assumptionsBehind(conflict.evidence, reason);
  const why = sayForAll(() => assumptionsBehind(conflict.evidence, reason).map(sayWhyTakenOut)) ?? [];
  return (
    <div className="correct-model">
      <p>
        <strong>{say('So that it is not found again:')}</strong> {dismissalWords[reason].cure}
      </p>
      {assumed.length > 0 && (
        <ul className="plain-list" aria-label={say('What it rests on')}>
          {assumed.map((assumption, i) => (
            <li key={assumption.says}>
              {may.plan ? <TakeOut assumption={assumption} because={why[i]} onNotice={onNotice} /> : assumption.says}
            </li>
          ))}
        </ul>
      )}
      {IN_THE_GOALS.includes(reason) && (
        <ul className="advice-links" aria-label={say('Goals to correct')}>
          {conflict.goals.map((goal) => (
            <li key={goal.key}>
              <WayToGoal goal={goal} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sayWhyTakenOut({ says }: Assumption): string {
  return say('It is not so that: {assumption}', { assumption: says });
}
