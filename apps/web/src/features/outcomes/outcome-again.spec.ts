import { storyAndReview, weightsInSegments } from './outcome-again.ts';

it('brings back the story of an outcome part by part, with what carries it, and its review', () => {
  const carrier = { goal: null, promise: null, words: null };
  const told = {
    key: 'answered',
    story: 'I called, and somebody was there.',
    storyParts: [
      {
        key: 'call',
        says: 'I called',
        carriers: [
          { ...carrier, kind: 'GOAL' as const, goal: { key: 'answer-4h' } },
          { ...carrier, kind: 'PROMISE' as const, promise: { key: 'phone' } },
          { ...carrier, kind: 'TRAINING' as const, words: 'Listening' },
        ],
      },
    ],
    review: { every: 'YEAR' as const, last: null },
  };
  expect(storyAndReview(told)).toEqual({
    story: {
      story: 'I called, and somebody was there.',
      parts: [
        {
          key: 'call',
          says: 'I called',
          carriers: [
            { kind: 'GOAL', of: 'answer-4h' },
            { kind: 'PROMISE', of: 'phone' },
            { kind: 'TRAINING', of: 'Listening' },
          ],
        },
      ],
    },
    review: { every: 'YEAR', last: null },
  });
});

it('brings back none where there was none', () => {
  expect(storyAndReview({ key: 'answered', story: null, storyParts: [], review: null })).toEqual({
    story: null,
    review: null,
  });
});

it('brings back what it weighs for segments of customers, beside what else they weigh', () => {
  const weigh = (outcome: string, weight: number) => ({ outcome: { key: outcome }, weight });
  const segments = [
    { key: 'dealers', name: 'Dealers', weights: [weigh('answered', 10), weigh('on-time', 2)] },
    { key: 'riders', name: 'Riders', weights: [weigh('on-time', 9)] },
  ];
  expect(weightsInSegments('answered', segments)).toEqual([
    {
      segment: {
        key: 'dealers',
        weights: [
          { outcome: 'answered', weight: 10 },
          { outcome: 'on-time', weight: 2 },
        ],
      },
    },
  ]);
});
