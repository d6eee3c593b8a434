import { Link, useParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { sayTarget } from '../../../components/say-target.ts';
import type { AskedGoal, Question } from './question.ts';

/** What a decision asks of a goal: the target now, the target then, and that agreeing writes it. */
export function ProposalLine({ goal, question }: { goal: AskedGoal; question: Question }) {
  const { organisation = '' } = useParams();
  const { decision, proposed, answer } = question;
  if (decision == null) return null;
  const unit = goal.metric?.unit ?? '';
  const done = answer === 'AGREE';
  return (
    <div className="proposal">
      <p>
        Decided: <Link to={paths.conflict(organisation, decision.conflictId)}>{decision.choice}</Link>
      </p>
      {proposed != null && (
        <p>
          {goal.metric != null && `${goal.metric.name}: `}
          {!done && (
            <>
              {goal.target == null ? 'no target' : sayTarget(goal.target, unit)} now <span aria-hidden="true">→</span>
              <span className="visually-hidden">becomes</span>{' '}
            </>
          )}
          <strong>{sayTarget(proposed, unit)}</strong>
          {done && ' was agreed to and written'}
        </p>
      )}
      {!done && <p className="quiet">Agreeing writes the new target at once; the history points at the decision.</p>}
    </div>
  );
}
