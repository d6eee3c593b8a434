import { emptyCarrier, emptyPart, toStoryDraft, toStoryInput } from './story-draft.ts';

const goal = { key: 'promise-9', title: 'Nine days', department: { name: 'Manufacturing' } };
const part = {
  key: 'a-day',
  says: 'I am told a day',
  isHole: false,
  carriers: [
    { kind: 'GOAL' as const, goal, promise: null, words: null },
    { kind: 'PROCESS' as const, goal: null, promise: null, words: 'A look at the queue' },
  ],
};

it('sends back what was stored', () => {
  expect(toStoryInput(toStoryDraft({ story: 'They gave me a day.', storyParts: [part] }))).toEqual({
    story: 'They gave me a day.',
    parts: [
      {
        key: 'a-day',
        says: 'I am told a day',
        carriers: [
          { kind: 'GOAL', of: 'promise-9' },
          { kind: 'PROCESS', of: 'A look at the queue' },
        ],
      },
    ],
  });
});

it('leaves out what was left empty', () => {
  const written = { ...emptyPart(), says: 'Told', carriers: [emptyCarrier()] };
  expect(toStoryInput({ story: '', parts: [written, emptyPart()] }).parts).toEqual([
    { key: null, says: 'Told', carriers: [] },
  ]);
});
