import { formatValue } from '@concord/charts';
import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { usePeople } from '../../app/use-people.ts';
import { verdictWords } from '../../components/decision-words.ts';
import { NotLinked } from '../../components/not-linked.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import {
  ReviewDecisionDocument,
  type DecisionPartsFragment,
  type DecisionVerdict,
  type ReviewDecisionMutation,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { toReviewInput, type ReviewDraft, type ReviewErrors } from './to-review-input.ts';
import { toReviewNotice } from './to-review-notice.ts';

interface ReviewFormProps {
  readonly decision: DecisionPartsFragment;
  onNotice(notice: NoticeContent): void;
  onClose(): void;
}

/** How a decision turned out: a verdict, the metric now, and what was learnt. */
export function ReviewForm({ decision, onNotice, onClose }: ReviewFormProps) {
  const { organisation = '' } = useParams();
  const { acting } = usePeople(organisation);
  const [draft, setDraft] = useState<ReviewDraft>({ verdict: '', actualValue: '', note: '' });
  const [errors, setErrors] = useState<ReviewErrors>({});
  // What the person has seen: the page follows what others write meanwhile, and nobody's review is overwritten unseen.
  const [version, setVersion] = useState(decision.version);
  const review = useChange(ReviewDecisionDocument);
  const take = ({ reviewDecision }: ReviewDecisionMutation) => {
    onNotice(toReviewNotice(reviewDecision));
    if (reviewDecision.__typename === 'DecisionReviewed') onClose();
    if (reviewDecision.__typename === 'StaleDecisionError') setVersion(reviewDecision.current.version);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = toReviewInput(draft);
    setErrors('errors' in checked ? checked.errors : {});
    if ('errors' in checked) return;
    review.mutate(
      { organisation, decision: decision.id, version, review: checked.input },
      { onSuccess: take, onError: ({ message }) => onNotice({ tone: 'error', text: message }) },
    );
  };
  const change = (changes: Partial<ReviewDraft>) => setDraft({ ...draft, ...changes });
  const { expected } = decision;
  return (
    <form className="review-form" noValidate aria-label="Review" onSubmit={submit}>
      <Radio.Group
        label="How did it turn out?"
        value={draft.verdict}
        error={errors.verdict}
        onChange={(verdict) => change({ verdict: verdict as DecisionVerdict })}
      >
        <div className="kind-choices">
          {Object.entries(verdictWords).map(([value, { name, meaning }]) => (
            <Radio key={value} value={value} label={name} description={meaning} />
          ))}
        </div>
      </Radio.Group>
      {expected != null && (
        <TextInput
          label={`${expected.metric.name} now, ${expected.metric.unit}`}
          description={
            expected.now == null
              ? 'Nobody has checked it in yet: type it if you know it.'
              : `Left empty: ${formatValue(expected.now, expected.metric.unit)}, by the last check-in.`
          }
          inputMode="decimal"
          value={draft.actualValue}
          error={errors.actualValue}
          onChange={({ currentTarget }) => change({ actualValue: currentTarget.value })}
        />
      )}
      <Textarea
        label="What was learnt"
        autosize
        minRows={2}
        value={draft.note}
        onChange={({ currentTarget }) => change({ note: currentTarget.value })}
      />
      {acting === undefined && <NotLinked to="to review it" />}
      <div className="button-row">
        <Button type="submit" loading={review.isPending} disabled={acting === undefined}>
          Save the review
        </Button>
        <Button variant="default" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
}
