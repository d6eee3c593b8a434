import { say } from '@concord/texts';
import { useParams } from 'react-router';
import { useMay } from '../../../app/session/use-may.ts';
import { usePeople } from '../../../app/use-people.ts';
import { NotLinked } from '../../../components/not-linked.tsx';
import type { NoticeContent } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { UnplannedNote } from '../../goal-plan/unplanned-note.tsx';
import type { GoalDetails } from '../goal-details.ts';
import { AnswerLine } from './answer-line.tsx';
import { AskedItem } from './asked-item.tsx';
import { CommitmentBar } from './commitment-bar.tsx';
import { ownQuestions } from './own-questions.ts';
import { isProposal, type Question } from './question.ts';
import { tallyAnswers } from './tally-answers.ts';

interface AgreementSectionProps {
  readonly goal: GoalDetails;
  onNotice(notice: NoticeContent): void;
}

/** Who is asked about the goal, what they say, and how many agree. Whoever is asked answers here. */
export function AgreementSection({ goal, onNotice }: AgreementSectionProps) {
  const { organisation = '' } = useParams();
  const { acting, ready } = usePeople(organisation);
  const may = useMay(organisation);
  const { questions } = goal.agreement;
  const tally = tallyAnswers(questions);
  const current = questions.filter(({ isCurrent }) => isCurrent);
  const proposals = current.filter(isProposal);
  const own = goal.archivedAt == null ? ownQuestions(questions, acting, may) : [];
  const item = (question: Question) => (
    <AskedItem
      key={question.id}
      goal={goal}
      question={question}
      own={own.find(({ id }) => id === question.id)}
      onNotice={onNotice}
    />
  );
  return (
    <Section title={say('Who agrees')}>
      {current.length === 0 && (
        <p className="quiet">
          {say(
            'Nobody has been asked yet. Its owner and the departments that it touches are asked as soon as somebody ' +
              'changes what the goal says to others: its metric, its target, its time, or what it serves.',
          )}
        </p>
      )}
      <CommitmentBar tally={tally} />
      {own.length > 0 && <UnplannedNote goal={goal.key} />}
      {ready && acting === undefined && may.contribute() && current.length > 0 && <NotLinked step="answer" />}
      {proposals.length > 0 && (
        <>
          <h3 className="answers-title">{say('What decisions ask of it')}</h3>
          <ul className="answers">{proposals.map(item)}</ul>
        </>
      )}
      <ul className="answers">{current.filter((question) => !isProposal(question)).map(item)}</ul>
      <Earlier questions={questions.filter(({ isCurrent, answer }) => !isCurrent && answer != null)} />
    </Section>
  );
}

/** Answers about the goal as it was: kept, and out of the way. */
function Earlier({ questions }: { questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <details className="earlier-answers">
      <summary>{say('What was said about the goal as it was before ({count})', { count: questions.length })}</summary>
      <ul className="answers">
        {questions.map((question) => (
          <li key={question.id}>
            <AnswerLine question={question} />
          </li>
        ))}
      </ul>
    </details>
  );
}
