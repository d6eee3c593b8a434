import { readSegmentDraft, segmentAgain, toSegmentDraft } from './segment-draft.ts';

const outcomes = [
  { key: 'answer', statement: 'I get an answer at once', weight: 6 },
  { key: 'on-time', statement: 'It comes on the day', weight: 8 },
];
const dealers = { key: 'dealers', name: 'Dealers', weights: [{ outcome: { key: 'answer' }, weight: 9.5 }] };

it('gives back what it was filled with', () => {
  expect(readSegmentDraft(toSegmentDraft(dealers), outcomes)).toEqual({
    segment: { name: 'Dealers', weights: [{ outcome: 'answer', weight: 9.5 }] },
  });
});

it('leaves out what is empty and what matters as much as to all, and takes 0 for nothing at all', () => {
  const read = (weights: Record<string, string>) => readSegmentDraft({ name: ' Dealers ', weights }, outcomes);
  expect(read({ answer: '', 'on-time': '8' })).toEqual({ segment: { name: 'Dealers', weights: [] } });
  expect(read({ answer: '0', 'on-time': '1,5' })).toEqual({
    segment: {
      name: 'Dealers',
      weights: [
        { outcome: 'answer', weight: 0 },
        { outcome: 'on-time', weight: 1.5 },
      ],
    },
  });
});

it.each([
  ['', {}, 'Say what these customers are called, such as dealers.'],
  ['Dealers', { answer: '-1' }, '“I get an answer at once”: Type 0 or more.'],
  ['Dealers', { answer: 'much' }, '“I get an answer at once”: Type a number.'],
])('says what is wrong with %j, %j', (name, weights, refusal) => {
  expect(readSegmentDraft({ name, weights }, outcomes)).toEqual({ refusal });
});

it('comes back under its key with all its weights', () => {
  expect(segmentAgain(dealers)).toEqual({
    key: 'dealers',
    name: 'Dealers',
    weights: [{ outcome: 'answer', weight: 9.5 }],
  });
});
