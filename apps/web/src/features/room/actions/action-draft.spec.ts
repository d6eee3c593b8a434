import { EMPTY_ACTION, toActionErrors, toActionInputs } from './action-draft.ts';

const whole = { title: ' Tell the dealers ', owner: 'ingrid', dueOn: '2026-12-01' };

it('sends what is whole, and leaves out rows in which nobody has typed', () => {
  expect(toActionInputs([EMPTY_ACTION, whole])).toEqual({ input: [{ ...whole, title: 'Tell the dealers' }] });
});

it('says at each field what is missing in a row that somebody has begun', () => {
  expect(toActionInputs([whole, { ...EMPTY_ACTION, owner: 'bjorn' }])).toEqual({
    errors: { 1: { title: 'Say what is to be done.', dueOn: 'Choose until when.' } },
  });
});

it('shows what the server refuses at the row that was typed, although empty rows were not sent', () => {
  const problems = [{ path: 'actions[0].dueOn', message: 'That day is over.' }];
  expect(toActionErrors(problems, [EMPTY_ACTION, whole])).toEqual({ 1: { dueOn: 'That day is over.' } });
});

it('shows a problem of a single action at its field, and one of all actions at the first', () => {
  expect(toActionErrors([{ path: 'action[0].owner', message: 'Nobody.' }], [whole])).toEqual({
    0: { owner: 'Nobody.' },
  });
  expect(toActionErrors([{ path: 'actions', message: 'Too many.' }], [whole])).toEqual({ 0: { title: 'Too many.' } });
});
