import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useParams } from 'react-router';
import { useMay } from '../../../app/session/use-may.ts';
import { DecisionCard } from '../../../components/decision-card.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { Section } from '../../../components/section.tsx';
import { whoMay } from '../../../components/who-may.ts';
import { ReviewInRoomDocument, type DecisionPartsFragment } from '../../../graphql/operations.ts';
import { EMPTY_REVIEW, ReviewFields } from '../../decisions/review-fields.tsx';
import { toReviewInput, type ReviewDraft, type ReviewErrors } from '../../decisions/to-review-input.ts';
import { useKept } from '../kept-here.ts';
import { useItem, useRoom } from '../room-context.ts';
import { useRoomChange } from '../use-room-change.ts';

/** A decision of an earlier day: what it was meant to do stands beside what happened, and people say how it turned out. */
export function ReviewItem() {
  const { organisation = '' } = useParams();
  const { writes } = useRoom();
  const { decision, state } = useItem();
  const may = useMay(organisation);
  if (decision == null) return <p>{say('This decision is no longer there.')}</p>;
  return (
    <>
      <Section title={decision.headline}>
        <DecisionCard decision={decision} title={decision.choice} />
      </Section>
      {writes && state !== 'DONE' && (
        <Section title={say('Look back on it')}>
          {may.plan ? <RoomReviewForm decision={decision} /> : <p className="quiet">{whoMay.plan}</p>}
        </Section>
      )}
    </>
  );
}

function RoomReviewForm({ decision }: { decision: DecisionPartsFragment }) {
  const item = useItem();
  const review = useRoomChange(ReviewInRoomDocument);
  const { typed: draft, type, clear } = useKept<ReviewDraft>(`concord-review ${item.id}`, EMPTY_REVIEW);
  const [errors, setErrors] = useState<ReviewErrors>({});
  const [refusal, setRefusal] = useState<string>();
  // What people have seen: the page follows what others write meanwhile, and nobody's review is overwritten unseen.
  const [version, setVersion] = useState(decision.version);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = toReviewInput(draft);
    setRefusal(undefined);
    setErrors('errors' in checked ? checked.errors : {});
    if ('errors' in checked) return;
    review.change(
      { item: item.id, version, review: checked.input, actions: [] },
      {
        onSaved: clear,
        onRefused(message, answer) {
          setRefusal(message);
          if (answer?.__typename === 'StaleDecisionError') setVersion(answer.current.version);
        },
      },
    );
  };
  return (
    <form className="review-form" noValidate aria-label={say('Review')} onSubmit={submit}>
      <ReviewFields draft={draft} errors={errors} expected={decision.expected} onChange={type} />
      <Refusal>{refusal}</Refusal>
      <div className="button-row">
        <Button type="submit" loading={review.isPending}>
          {say('Save the review')}
        </Button>
      </div>
    </form>
  );
}
