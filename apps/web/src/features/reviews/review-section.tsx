import { formatDate } from '@concord/charts';
import { say } from '@concord/texts';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useMembership } from '../../app/session/session-context.ts';
import { useMay } from '../../app/session/use-may.ts';
import { CardSkeleton } from '../../components/card-skeleton.tsx';
import { Section } from '../../components/section.tsx';
import type { ReviewListFragment } from '../../graphql/operations.ts';
import type { SubjectOfPlan } from '../input/input-subject.ts';
import { ReviewForm } from './review-form.tsx';
import { RhythmChoice } from './rhythm-choice.tsx';
import { sayOverdue, sayRhythm } from './say-rhythm.ts';
import { useReviews } from './use-reviews.ts';

/** How often something is looked at again, whether that is overdue, and what was found. */
export function ReviewSection({ about }: { about: SubjectOfPlan }) {
  const { organisation = '' } = useParams();
  const may = useMay(organisation);
  const person = useMembership(organisation)?.personKey;
  const [isOpen, setOpen] = useState(false);
  const found = useReviews(organisation, about);
  if (found === undefined) return <CardSkeleton heights={[160]} />;
  const { rhythm, reviews, department, owner } = found;
  const mayReview =
    may.plan || (department !== undefined && may.lead(department)) || (owner !== undefined && owner === person);
  return (
    <div id="reviews">
      <Section
        title={about.kind === 'ORGANISATION' ? say('Reviews of the plan as a whole') : say('Reviews')}
        note={rhythm === undefined ? say('Nobody has said how often it is to be looked at.') : sayRhythm(rhythm)}
        aside={
          rhythm?.isStale === true && (
            <span className="tag input-age" data-age="too-late">
              {say('Stale: {overdue}', { overdue: sayOverdue(rhythm) })}
            </span>
          )
        }
      >
        <ReviewList reviews={reviews} />
        {mayReview && isOpen && (
          <ReviewForm about={about} onDone={() => setOpen(false)} onCancel={() => setOpen(false)} />
        )}
        {mayReview && !isOpen && (
          <div className="input-fields">
            <RhythmChoice about={about} every={rhythm?.every} />
            <Button onClick={() => setOpen(true)}>{say('Review it now')}</Button>
          </div>
        )}
      </Section>
    </div>
  );
}

function ReviewList({ reviews: { nodes, totalCount } }: { reviews: ReviewListFragment }) {
  return (
    <>
      <ul className="input-list">
        {nodes.map(({ id, on, stillRight, changed, note, by }) => (
          <li key={id} className="input-item">
            <p>
              <strong>{stillRight ? say('Still right') : say('Had to change')}</strong>
              {' · '}
              <span className="quiet">
                {by == null ? formatDate(on) : say('{name}, {day}', { name: by.name, day: formatDate(on) })}
              </span>
            </p>
            {changed != null && <p>{say('Changed: {changed}', { changed })}</p>}
            {note != null && <p>{note}</p>}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="quiet">{say('The latest {count} of {all}', { count: nodes.length, all: totalCount })}</p>
      )}
    </>
  );
}
