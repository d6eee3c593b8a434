import { nextOf, sayToDecide, sayWhatIsNext } from './say-what-is-next.ts';

const item = (
  kind: 'ACTIONS' | 'CONFLICT' | 'DECISION_REVIEW' | 'OWN',
  state: 'OPEN' | 'PARKED' | 'DONE' = 'OPEN',
) => ({
  id: `${kind}-${state}`,
  kind,
  state,
});

const meeting = (changes: object = {}) => ({
  title: 'Spring plan',
  state: 'INVITED' as const,
  startsAt: '2026-11-24T08:00:00.000Z',
  endsAt: '2026-11-24T08:45:00.000Z',
  now: '2026-11-23T12:00:00.000Z',
  agenda: [item('ACTIONS'), item('CONFLICT'), item('CONFLICT'), item('DECISION_REVIEW')],
  ...changes,
});

it('names the next meeting, its day by the reader’s clock, what it decides, and what is overdue', () => {
  expect(sayWhatIsNext({ next: meeting(), overdue: 1, openConflicts: 9 }, 'Europe/Oslo')).toBe(
    'The next meeting, “Spring plan”, is on Tuesday 24 November 2026 at 09:00 and has 2 conflicts to decide on and 1 decision to look back on. 1 promised action is overdue.',
  );
});

it('says what waits where no meeting is planned', () => {
  expect(sayWhatIsNext({ next: undefined, overdue: 0, openConflicts: 13 })).toBe(
    'No meeting is planned. 13 conflicts wait for a decision. No promised action is overdue.',
  );
});

it('counts only what is still to come', () => {
  expect(sayToDecide([item('CONFLICT', 'PARKED'), item('CONFLICT', 'DONE'), item('OWN')])).toBe(
    'no conflicts to decide on',
  );
});

it('takes the meeting that goes on, then the earliest that is not over, never one whose time has passed', () => {
  const missed = meeting({ title: 'Missed', endsAt: '2026-11-20T08:45:00.000Z' });
  const later = meeting({ title: 'Later' });
  const now = meeting({ title: 'Now', state: 'IN_PROGRESS' });
  expect(nextOf([missed, later, now])?.title).toBe('Now');
  expect(nextOf([missed, later])?.title).toBe('Later');
  expect(nextOf([missed])).toBeUndefined();
});
