import { say } from '@concord/texts';
import { Link, useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useMay } from '../../app/session/use-may.ts';
import type { NoticeContent } from '../../components/notice.tsx';
import { sayWish } from '../../components/say-target.ts';
import { Section } from '../../components/section.tsx';
import type { PersonPartsFragment } from '../../graphql/operations.ts';
import { AskedItem } from '../goal/agreement/asked-item.tsx';
import { ownQuestions } from '../goal/agreement/own-questions.ts';
import { NothingBehind } from '../goal-plan/unplanned-note.tsx';
import { groupByGoal, type WaitingQuestion } from './group-by-goal.ts';

interface QuestionsToAnswerProps {
  readonly questions: readonly WaitingQuestion[];
  readonly person: PersonPartsFragment;
  onNotice(notice: NoticeContent): void;
}

/** Goals that wait for an answer: answered right here, or looked at first. */
export function QuestionsToAnswer({ questions, person, onNotice }: QuestionsToAnswerProps) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  if (questions.length === 0) return null;
  const { length } = questions;
  return (
    <Section
      title={say('{length, plural, one {One question to answer} other {# questions to answer}}', { length })}
      note={say(
        'Your answer is kept with the goal. A condition or an objection says what would make it a better goal.',
      )}
    >
      <ul className="asking-goals">
        {groupByGoal(questions).map(({ goal, questions: about }) => {
          const own = ownQuestions(about, person, may);
          return (
            <li key={goal.key}>
              <h3>
                <Link to={paths.goal(organisation, goal.key)}>{goal.title}</Link>
              </h3>
              <p className="quiet">{[goal.department.name, sayWish(goal)].filter(Boolean).join(' · ')}</p>
              {own.length > 0 && goal.plan.isEmpty && <NothingBehind goal={goal} />}
              <ul className="answers">
                {about.map((question) => (
                  <AskedItem
                    key={question.id}
                    goal={goal}
                    question={question}
                    own={own.find(({ id }) => id === question.id)}
                    onNotice={onNotice}
                  />
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
