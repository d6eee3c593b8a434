import { noGrants, toGrantsInput } from './grants-draft.ts';

it('sends what somebody is to be allowed, and nobody of the plan where nobody was chosen', () => {
  expect(toGrantsInput(noGrants)).toEqual({ input: { role: 'VIEWER', departments: [] } });
  expect(
    toGrantsInput({ role: 'CONTRIBUTOR', departments: [{ department: 'sales', role: 'LEAD' }], person: 'kari' }),
  ).toEqual({ input: { role: 'CONTRIBUTOR', departments: [{ department: 'sales', role: 'LEAD' }], person: 'kari' } });
});

it('asks for the department of each line, and for each only once', () => {
  const lines = ['sales', '', 'sales'].map((department) => ({ department, role: 'LEAD' as const }));
  expect(toGrantsInput({ ...noGrants, departments: lines })).toEqual({
    errors: {
      1: 'Choose a department, or remove the line.',
      2: 'It stands above already: remove one of the two.',
    },
  });
});
