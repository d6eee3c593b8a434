import { toAnswerInput } from './to-answer-input.ts';

it('sends words without their edges, and in whose name', () => {
  expect(toAnswerInput('AGREE_IF', ' If we get a second lorry ', 'logistics')).toEqual({
    input: { answer: 'AGREE_IF', words: 'If we get a second lorry', department: 'logistics' },
  });
});

it('needs no words to agree', () => {
  expect(toAnswerInput('AGREE', '', undefined)).toEqual({ input: { answer: 'AGREE' } });
});

it('asks for the condition and for the reason', () => {
  expect(toAnswerInput('AGREE_IF', ' ', undefined)).toEqual({ error: 'Say under which condition you agree.' });
  expect(toAnswerInput('DISAGREE', '', undefined)).toHaveProperty('error');
});
