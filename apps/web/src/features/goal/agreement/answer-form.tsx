import { say } from '@concord/texts';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { NoticeContent } from '../../../components/notice.tsx';
import type { AnswerKind } from '../../../graphql/operations.ts';
import { isProposal, type AskedGoal, type Question } from './question.ts';
import { answerWords, toAnswerInput } from './to-answer-input.ts';
import { useAnswer } from './use-answer.ts';

interface AnswerFormProps {
  readonly goal: AskedGoal;
  readonly question: Question;
  /** In whose name; missing: as the owner. */
  readonly department?: string;
  onNotice(notice: NoticeContent): void;
}

/** Agree, agree if …, disagree because …: the first at once, the others with words. */
export function AnswerForm({ goal, question, department, onNotice }: AnswerFormProps) {
  const [kind, setKind] = useState<AnswerKind | null>(null);
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const { send, sending } = useAnswer(goal.key, (notice) => {
    if (notice.tone === 'done') setKind(null);
    onNotice(notice);
  });
  const give = (answer: AnswerKind) => {
    const checked = toAnswerInput(answer, answer === 'AGREE' ? '' : words, department);
    setError('error' in checked ? checked.error : undefined);
    if ('input' in checked) send(checked.input, isProposal(question));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind !== null) give(kind);
  };
  const who = whose(question, department);
  const open = (answer: AnswerKind) => {
    setKind(answer === kind ? null : answer);
    setError(undefined);
  };
  return (
    <form className="answer-form" onSubmit={submit} noValidate aria-label={who.form(goal.title)}>
      <div className="button-row">
        <Button size="xs" disabled={question.answer === 'AGREE'} loading={sending} onClick={() => give('AGREE')}>
          {isProposal(question) ? say('Agree, and write it') : answerWords('AGREE').choice}
        </Button>
        {(['AGREE_IF', 'DISAGREE'] as const).map((answer) => (
          <Button
            key={answer}
            size="xs"
            variant="default"
            aria-expanded={kind === answer}
            disabled={sending}
            onClick={() => open(answer)}
          >
            {answerWords(answer).choice}
          </Button>
        ))}
        <span className="quiet">{who.note}</span>
      </div>
      {kind !== null && (
        <>
          <Textarea
            key={kind}
            label={answerWords(kind).ask}
            autosize
            autoFocus
            minRows={2}
            value={words}
            error={error}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <Button type="submit" size="xs" loading={sending}>
            {say('Send the answer')}
          </Button>
        </>
      )}
    </form>
  );
}

/** In whose name an answer is given: what the form is called, and the note beside its buttons. */
function whose(question: Question, department: string | undefined) {
  if (department === undefined) {
    return {
      form: (title: string) => say('Answer as the owner: {title}', { title }),
      note: say('You answer as the owner.'),
    };
  }
  const name = question.department?.name ?? say('your department@@as in: for your department');
  return {
    form: (title: string) => say('Answer for {department}: {title}', { department: name, title }),
    note: say('You answer for {department}.', { department: name }),
  };
}
