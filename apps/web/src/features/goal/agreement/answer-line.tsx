import { say } from '@concord/texts';
import { sayMoment } from '../../../components/say-moment.ts';
import { sayPerson } from '../../../components/say-people.ts';
import { IconBan, IconCircleCheck, IconCircleDashed, IconQuestionMark } from '../../../components/icons.ts';
import type { AnswerKind } from '../../../graphql/operations.ts';
import type { Question } from './question.ts';
import { answerWords } from './to-answer-input.ts';

const answerIcons: Record<AnswerKind, typeof IconCircleCheck> = {
  AGREE: IconCircleCheck,
  AGREE_IF: IconQuestionMark,
  DISAGREE: IconBan,
};

/** Who is asked, why, and what they say: a sign, a word, their own words, and when. */
export function AnswerLine({ question }: { question: Question }) {
  const { answer, words, because, answeredBy, answeredAt } = question;
  const Icon = answer == null ? IconCircleDashed : answerIcons[answer];
  return (
    <div className="answer-line" data-answer={answer ?? 'NONE'}>
      <Icon size={20} aria-hidden="true" />
      <div>
        <p>
          <strong>{sayAsked(question)}</strong> <span className="quiet">{because}</span>
        </p>
        {answer == null ? (
          <p className="quiet">{say('Has not answered yet')}</p>
        ) : (
          <>
            <p>
              <span className="answer-word">{answerWords(answer).name}</span>
              {words != null && <span>: {words}</span>}
            </p>
            {answeredAt != null && (
              <p className="quiet">
                {sayPerson(answeredBy)}, {sayMoment(answeredAt)}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}

function sayAsked({ person, department }: Question): string {
  return person?.name ?? department?.name ?? say('Somebody who has left');
}
