import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { useMay } from '../../../app/session/use-may.ts';
import { DecisionCard } from '../../../components/decision-card.tsx';
import type { NoticeContent } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { ConflictStateTag } from '../../../components/tags.tsx';
import { whoMay } from '../../../components/who-may.ts';
import type { ConflictLifePartsFragment } from '../../../graphql/operations.ts';
import type { ConflictDetails } from '../conflict-details.ts';
import { PutOnAgenda } from '../../meetings/put-on-agenda.tsx';
import { Acknowledgements } from './acknowledgements.tsx';
import { CorrectTheModel } from './correct-the-model.tsx';
import { ReopenForm } from './reopen-form.tsx';
import { sayStanding } from './say-standing.ts';

interface ConflictStandingProps {
  readonly conflict: ConflictDetails;
  readonly life: ConflictLifePartsFragment;
  onNotice(notice: NoticeContent): void;
}

/** What people have made of a conflict so far, and the steps that can be taken now. */
export function ConflictStanding({ conflict, life, onNotice }: ConflictStandingProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const { state, decision, reopenedBecause } = life;
  const isSettled = state === 'DECIDED' || state === 'ACCEPTED' || state === 'DISMISSED';
  return (
    <Section
      title={sayStanding(life)}
      note={say('Found on {day}.', { day: formatDate(life.foundAt) })}
      aside={<ConflictStateTag state={state} again={reopenedBecause != null} />}
    >
      <div className="standing">
        {reopenedBecause != null && (
          <p className="banner">
            <span>
              <strong>{say('Open again.')}</strong> {reopenedBecause}
            </span>
          </p>
        )}
        {(state === 'OPEN' || state === 'ACKNOWLEDGED') && (
          <Acknowledgements conflict={conflict.id} life={life} onNotice={onNotice} />
        )}
        {decision != null && <DecisionCard decision={decision} title={titleOf(state)} />}
        {state === 'DISMISSED' && decision?.dismissedBecause != null && (
          <CorrectTheModel reason={decision.dismissedBecause} conflict={conflict} onNotice={onNotice} />
        )}
        {state !== 'RESOLVED' && !may.plan && <p className="quiet">{whoMay.plan}</p>}
        {state !== 'RESOLVED' && may.plan && (
          <div className="button-row">
            <Link
              className="button-link"
              data-primary={state === 'ACKNOWLEDGED'}
              to={paths.decideConflict(organisation, conflict.id)}
            >
              {say(isSettled ? 'Decide anew' : 'Decide')}
            </Link>
            {isSettled && <ReopenForm conflict={conflict.id} version={life.version} onNotice={onNotice} />}
          </div>
        )}
        {state !== 'RESOLVED' && (
          <div className="step-opening">
            <PutOnAgenda conflict={conflict.id} onNotice={onNotice} />
          </div>
        )}
      </div>
    </Section>
  );
}

function titleOf(state: ConflictLifePartsFragment['state']): string {
  if (state === 'RESOLVED') return say('What was decided on it');
  return state === 'OPEN' || state === 'ACKNOWLEDGED'
    ? say('What was decided before it opened again')
    : say('The decision in force');
}
