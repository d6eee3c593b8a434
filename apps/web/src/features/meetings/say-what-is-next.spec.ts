import { tellMomentsIn } from '../../components/organisation-clock.ts';
import { isMissed, nextOf, sayToDecide, sayWhatIsNext } from './say-what-is-next.ts';

afterEach(() => {
  tellMomentsIn(undefined);
});

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
  agenda: [item('ACTIONS'), item('CONFLICT'), item('CONFLICT'), item('DECISION_REVIEW')],
  ...changes,
});

it('names the next meeting, its day by the organisation’s clock, what it decides, and what is overdue', () => {
  expect(sayWhatIsNext({ next: meeting(), missed: 0, overdue: 1, openConflicts: 9 }, 'Europe/Oslo')).toBe(
    'The next meeting, “Spring plan”, is on Tuesday 24 November 2026 at 09:00 and has 2 conflicts to decide on and 1 decision to look back on. 1 promised action is overdue.',
  );
});

it('says what waits where no meeting is planned', () => {
  expect(sayWhatIsNext({ next: undefined, missed: 0, overdue: 0, openConflicts: 13 })).toBe(
    'No meeting is planned. 13 conflicts wait for a decision. No promised action is overdue.',
  );
});

it('counts only what is still to come', () => {
  expect(sayToDecide([item('CONFLICT', 'PARKED'), item('CONFLICT', 'DONE'), item('OWN')])).toBe(
    'no conflicts to decide on',
  );
});

it('takes the meeting that goes on, then the earliest whose day is not over, and tells of those that were missed', () => {
  const missed = meeting({ title: 'Missed', startsAt: '2026-11-20T08:00:00.000Z' });
  const now = meeting({ title: 'Now', state: 'IN_PROGRESS' });
  tellMomentsIn('Europe/Oslo');
  const today = '2026-11-24';
  expect(nextOf([missed, meeting(), now], today)?.title).toBe('Now');
  expect(nextOf([missed, meeting()], today)?.title).toBe('Spring plan');
  expect(nextOf([missed], today)).toBeUndefined();
  expect(sayWhatIsNext({ next: undefined, missed: 1, overdue: 0, openConflicts: 0 })).toMatch(
    /1 meeting has passed without being held/,
  );
});

it('counts the days of meetings by the organisation’s calendar', () => {
  const late = { state: 'INVITED' as const, startsAt: '2026-11-23T23:30:00.000Z' };
  tellMomentsIn('Europe/Oslo');
  expect(isMissed(late, '2026-11-24')).toBe(false);
  tellMomentsIn('America/New_York');
  expect(isMissed(late, '2026-11-24')).toBe(true);
});
