import type { NoticeContent } from '../../../components/notice.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerLine } from './answer-line.tsx';
import type { OwnQuestion } from './own-questions.ts';
import { ProposalLine } from './proposal-line.tsx';
import type { AskedGoal, Question } from './question.ts';

interface AskedItemProps {
  readonly goal: AskedGoal;
  readonly question: Question;
  /** Where it is the reader's to answer. */
  readonly own: OwnQuestion | undefined;
  onNotice(notice: NoticeContent): void;
}

/** One question with its answer, and the buttons where it is one's own. */
export function AskedItem({ goal, question, own, onNotice }: AskedItemProps) {
  return (
    <li data-own={own !== undefined}>
      <AnswerLine question={question} />
      <ProposalLine goal={goal} question={question} />
      {own !== undefined && (
        <AnswerForm
          goal={goal}
          question={question}
          {...(own.department === undefined ? {} : { department: own.department })}
          onNotice={onNotice}
        />
      )}
    </li>
  );
}
