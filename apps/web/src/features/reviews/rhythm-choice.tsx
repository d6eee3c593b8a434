import { say } from '@concord/texts';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { refusalOf } from '../../components/refusal-of.ts';
import { SetReviewRhythmDocument, type ReviewEvery } from '../../graphql/operations.ts';
import { useChange } from '../../graphql/use-change.ts';
import { toSubjectInput, type SubjectOfPlan } from '../input/input-subject.ts';

interface RhythmChoiceProps {
  readonly about: SubjectOfPlan;
  readonly every: ReviewEvery | undefined;
}

/** How often something is to be looked at again. */
export function RhythmChoice({ about, every }: RhythmChoiceProps) {
  const { organisation = '' } = useParams();
  const [error, setError] = useState<string>();
  const set = useChange(SetReviewRhythmDocument);
  const choose = (value: string) =>
    set.mutate(
      { organisation, about: toSubjectInput(about), every: value === '' ? null : (value as ReviewEvery) },
      {
        onSuccess: ({ setReviewRhythm }) =>
          setError('message' in setReviewRhythm ? refusalOf(setReviewRhythm) : undefined),
        onError: ({ message }) => setError(message),
      },
    );
  return (
    <NativeSelect
      label={say('Look at it again')}
      value={every ?? ''}
      error={error}
      disabled={set.isPending}
      data={[
        { value: '', label: say('by no rhythm') },
        { value: 'MONTH', label: say('every month') },
        { value: 'QUARTER', label: say('every quarter') },
        { value: 'HALF_YEAR', label: say('every half-year') },
        { value: 'YEAR', label: say('every year') },
      ]}
      onChange={({ currentTarget: { value } }) => choose(value)}
    />
  );
}
