import { sayDataSet } from './say-data-set.ts';

it.each([
  ['goals', 'Goals'],
  ['goalOutcomes', 'What goals serve'],
  ['checkIns', 'Check-ins'],
])('calls %s “%s”', (name, title) => {
  expect(sayDataSet(name)).toBe(title);
});

it('makes words of a name that came later than this page', () => {
  expect(sayDataSet('openQuestionsOfPeople')).toBe('Open questions of people');
});
