import { tellMomentsIn } from '../../components/organisation-clock.ts';
import { emptyMeeting, toDraftProblems, toMeetingInput, toSeriesInput } from './meeting-draft.ts';

afterEach(() => {
  tellMomentsIn(undefined);
});

const typed = {
  ...emptyMeeting('ingrid'),
  title: ' Spring plan ',
  purpose: 'Decide on the two clashes over delivery',
  departments: ['sales', 'manufacturing'],
  people: ['bjorn'],
  day: '2026-11-24',
  time: '09:00',
  minutes: '45',
};

it('asks for everything that is missing at once, each at its field', () => {
  const answer = toMeetingInput({ ...emptyMeeting(''), minutes: 'an hour' });
  expect('problems' in answer && Object.keys(answer.problems).toSorted()).toEqual([
    'chair',
    'day',
    'departments',
    'minutes',
    'purpose',
    'title',
  ]);
});

it('sends a meeting at the moment that its day and time are by the organisation’s clock', () => {
  tellMomentsIn('America/New_York');
  expect(toMeetingInput(typed)).toEqual({
    input: {
      title: 'Spring plan',
      purpose: 'Decide on the two clashes over delivery',
      startsAt: '2026-11-24T14:00:00.000Z',
      minutes: 45,
      chair: 'ingrid',
      departments: ['sales', 'manufacturing'],
      people: ['bjorn'],
    },
  });
});

it('sends a series without a day, under its name', () => {
  expect(toSeriesInput({ ...typed, day: '', rhythm: 'WEEKLY' })).toMatchObject({
    input: { name: 'Spring plan', rhythm: 'WEEKLY', minutes: 45 },
  });
});

it('puts what the server says at the fields of the form', () => {
  const problems = [
    { path: 'input.startsAt', message: 'Too early.' },
    { path: 'name', message: 'Too long.' },
    { path: 'people', message: 'Nobody is called that.' },
    { path: '', message: 'Something else.' },
  ];
  expect(toDraftProblems(problems)).toEqual({
    day: 'Too early.',
    title: 'Too long.',
    people: 'Nobody is called that.',
    whole: 'Something else.',
  });
});
