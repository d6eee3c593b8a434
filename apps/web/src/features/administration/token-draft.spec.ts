import { newToken, toTokenInput } from './token-draft.ts';

it('makes a token that reads for a year, unless something else is said', () => {
  expect(toTokenInput({ ...newToken, name: ' Monthly sheet ' })).toEqual({
    input: { name: 'Monthly sheet', scope: 'READ', days: 365 },
  });
});

it('limits what it writes to a department, and names none for a token that only reads', () => {
  const draft = { name: 'Import', department: 'sales', days: '30' };
  expect(toTokenInput({ ...draft, scope: 'READ_WRITE' })).toEqual({
    input: { name: 'Import', scope: 'READ_WRITE', department: 'sales', days: 30 },
  });
  expect(toTokenInput({ ...draft, scope: 'READ' })).toEqual({ input: { name: 'Import', scope: 'READ', days: 30 } });
});

it.each(['', 'a year', '0', '1096', '1.5'])('asks for a name, and for days where it reads “%s”', (days) => {
  expect(toTokenInput({ ...newToken, days })).toEqual({
    errors: {
      name: 'Say what it is for, such as “Monthly sheet”.',
      days: 'Type a whole number of days, from 1 to 1095 (three years).',
    },
  });
});
