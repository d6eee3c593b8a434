import { emptyPromise, problemsOfPromise, toChannel, toPromiseDraft, toPromiseInput } from './promise-draft.ts';

const full = {
  ...emptyPromise('service'),
  says: ' By telephone from 8 to 18 ',
  outcome: 'fast-answer',
  hours: [{ weekdays: ['MONDAY' as const], from: '08:00', to: '18:00' }],
  of: 'calls',
  share: '95',
  within: '20',
  unit: 'seconds',
};

test('what is typed becomes the promise that is sent', () => {
  expect(problemsOfPromise(full)).toEqual({});
  expect(toPromiseInput(full)).toMatchObject({
    says: 'By telephone from 8 to 18',
    channel: 'telephone',
    hours: [{ weekday: 'MONDAY', hours: ['08:00-18:00'] }],
    measure: { of: 'calls', share: 95, within: 20, unit: 'seconds' },
    timeZone: null,
    from: null,
  });
});

test('a promise without a measure and without hours is a promise', () => {
  const draft = { ...emptyPromise('service'), says: 'We call back', outcome: 'fast-answer' };
  expect(problemsOfPromise(draft)).toEqual({});
  expect(toPromiseInput(draft)).toMatchObject({ measure: null, hours: [] });
});

test('says what is missing, and of a half measure which half', () => {
  expect(Object.keys(problemsOfPromise(emptyPromise('')))).toEqual(['says', 'department', 'outcome']);
  expect(problemsOfPromise({ ...full, of: '', unit: '' })).toEqual({
    of: 'Say what is counted, such as calls.',
    unit: 'Say in what the limit is counted.',
  });
  expect(problemsOfPromise({ ...full, share: 'many' })).toEqual({ share: 'Type of a hundred how many.' });
});

test('what is stored comes back as it was typed', () => {
  const stored = {
    key: 'phone',
    version: 'x',
    says: 'By telephone from 8 to 18',
    channel: 'telephone',
    to: null,
    hours: [{ weekday: 'MONDAY' as const, hours: ['08:00-18:00'] }],
    from: null,
    until: null,
    department: { key: 'service', name: 'Service' },
    outcome: { key: 'fast-answer', statement: 'I get an answer', weight: 5 },
    measure: { of: 'calls', share: 95, within: 20, unit: 'seconds' },
    timeZone: 'Europe/Oslo',
    hasOwnTimeZone: false,
    scope: [],
    exceptions: [],
    kept: null,
    keptShare: null,
    readings: [],
    coverage: { promisedHours: 0, unstaffedHours: 0 },
    conflict: null,
  };
  expect(toPromiseDraft(stored)).toEqual({ ...full, says: 'By telephone from 8 to 18' });
});

test('a word of one’s own becomes the key of a channel', () => {
  expect(toChannel('  Spare parts shop ')).toBe('spare-parts-shop');
});
