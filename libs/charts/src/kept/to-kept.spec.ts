import { sayKeptRow, toKeptParts } from './to-kept.ts';

it('parts a bar by what was kept, and leaves out what did not happen', () => {
  expect(toKeptParts({ label: 'May', kept: 3, partly: 1, not: 0 })).toEqual([
    { kind: 'kept', share: 0.75 },
    { kind: 'partly', share: 0.25 },
  ]);
  expect(toKeptParts({ label: 'May', kept: 0, partly: 0, not: 0 })).toEqual([]);
});

it('says a bar in words', () => {
  expect(sayKeptRow({ label: 'May', kept: 60, partly: 25, not: 15 })).toBe(
    '60\u00a0% kept, 25\u00a0% partly, 15\u00a0% not kept',
  );
});
