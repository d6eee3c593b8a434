import type { ReactNode } from 'react';
import { say } from '@concord/texts';
import { Say } from '@concord/texts/react';
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
        <Say
          text="Decided: <decision>{choice}</decision>"
          choice={decision.choice}
          decision={(words) => <Link to={paths.conflict(organisation, decision.conflictId)}>{words}</Link>}
        />
      </p>
      {proposed != null && (
        <p>
          {goal.metric != null && `${goal.metric.name}: `}
          {done ? (
            <Say
              text="<target>{then}</target> was agreed to and written"
              then={sayTarget(proposed, unit)}
              target={(words) => <strong>{words}</strong>}
            />
          ) : (
            <Say
              text="{now} now <arrow>becomes</arrow> <target>{then}</target>"
              now={goal.target == null ? say('no target') : sayTarget(goal.target, unit)}
              then={sayTarget(proposed, unit)}
              arrow={(words) => <Becomes words={words} />}
              target={(words) => <strong>{words}</strong>}
            />
          )}
        </p>
      )}
      {!done && <p className="quiet">{say('Agreeing writes it at once; the history points at the decision.')}</p>}
    </div>
  );
}

/** An arrow to the eye, a word to the ear. */
function Becomes({ words }: { words: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{words}</span>
    </>
  );
}
