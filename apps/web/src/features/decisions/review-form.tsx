import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { usePeople } from '../../app/use-people.ts';
import { NotLinked } from '../../components/not-linked.tsx';
import type { NoticeContent } from '../../components/notice.tsx';
import {
  ReviewDecisionDocument,
  type DecisionPartsFragment,
  type ReviewDecisionMutation,
} from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { EMPTY_REVIEW, ReviewFields } from './review-fields.tsx';
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
  const [draft, setDraft] = useState<ReviewDraft>(EMPTY_REVIEW);
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
  return (
    <form className="review-form" noValidate aria-label={say('Review')} onSubmit={submit}>
      <ReviewFields draft={draft} errors={errors} expected={decision.expected} onChange={setDraft} />
      {acting === undefined && <NotLinked step="review" />}
      <div className="button-row">
        <Button type="submit" loading={review.isPending} disabled={acting === undefined}>
          {say('Save the review')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('Not now')}
        </Button>
      </div>
    </form>
  );
}
