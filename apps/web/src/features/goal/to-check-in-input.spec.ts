import { toCheckInInput, toDraft } from './to-check-in-input.ts';

const draft = { on: '2026-02-01', value: '8,2', confidence: '70', note: ' Two dealers on board ' };

it('sends the value as a number, confidence as a share, and the note without its edges', () => {
  expect(toCheckInInput(draft)).toEqual({
    input: { on: '2026-02-01', value: 8.2, confidence: 0.7, note: 'Two dealers on board' },
  });
});

it('leaves out what is not said', () => {
  expect(toCheckInInput({ on: '', value: '', confidence: '', note: 'On its way' })).toEqual({
    input: { note: 'On its way' },
  });
});

it.each([
  [{ ...draft, value: 'eight' }, 'value'],
  [{ ...draft, confidence: '170' }, 'confidence'],
  [{ ...draft, confidence: 'high' }, 'confidence'],
  [{ ...draft, value: '', confidence: '', note: ' ' }, 'value'],
])('refuses %j at its field %s', (wrong, field) => {
  const answer = toCheckInInput(wrong);
  expect('errors' in answer && Object.keys(answer.errors)).toEqual([field]);
});

it('sends which check-in it corrects', () => {
  expect(toCheckInInput(draft, 'promise-5:3')).toMatchObject({ input: { corrects: 'promise-5:3' } });
});

it('gives a check-in back as it was typed', () => {
  const said = { on: '2026-02-01', value: 8.2, confidence: 0.29, note: null };
  expect(toDraft(said)).toEqual({ on: '2026-02-01', value: '8.2', confidence: '29', note: '' });
});
