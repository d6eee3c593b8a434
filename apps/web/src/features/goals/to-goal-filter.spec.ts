import { toGoalFilter } from './to-goal-filter.ts';

const nothing = { department: null, outcome: null, status: null, progress: null, contact: null, text: null };

it('asks for everything when nothing is chosen', () => {
  expect(toGoalFilter(nothing)).toEqual({});
});

it('asks for what the address names', () => {
  expect(
    toGoalFilter({ ...nothing, department: 'sales', status: 'ACTIVE', progress: 'AT_RISK', text: ' promise ' }),
  ).toEqual({
    departments: ['sales'],
    statuses: ['ACTIVE'],
    progress: ['AT_RISK'],
    text: 'promise',
  });
});

it('knows archived goals as a choice of status', () => {
  expect(toGoalFilter({ ...nothing, status: 'ARCHIVED' })).toEqual({ archived: true });
});

it('opens an old link whose words nobody knows any more', () => {
  expect(toGoalFilter({ ...nothing, status: 'PAUSED', progress: 'GREEN' })).toEqual({});
});

it('narrows to goals that we start, and to those of which nobody has said', () => {
  expect(toGoalFilter({ ...nothing, contact: 'INTERACTION' })).toEqual({ contacts: ['INTERACTION'] });
  expect(toGoalFilter({ ...nothing, contact: 'UNMARKED' })).toEqual({ unmarked: true });
});
