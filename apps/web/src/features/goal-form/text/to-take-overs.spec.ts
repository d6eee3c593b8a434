import { readGoalText } from '@concord/goal-text';
import library from '@concord/goal-text/german.json' with { type: 'json' };
import { addTexts, speak } from '@concord/texts';
import german from '../german.json' with { type: 'json' };
import { emptyGoal, type GoalFormValues } from '../goal-form-values.ts';
import { toMissing } from './to-missing.ts';
import { toTakeOvers } from './to-take-overs.ts';

afterEach(() => speak(() => 'en'));

const days = { key: 'lead-time', name: 'Lead time', unit: 'days' };
const read = (title: string) => readGoalText(title, { today: '2026-11-23' });
const offered = (title: string, values: Partial<GoalFormValues> = {}, metric = undefined as typeof days | undefined) =>
  toTakeOvers(read(title), { ...emptyGoal('sales'), title, ...values }, metric).map(({ says }) =>
    says.replaceAll('\u00a0', ' '),
  );

it('offers what the text says', () => {
  expect(offered('Cut lead time from 9 to 5 days from January to September 2027')).toEqual([
    'target: at most 5 days',
    'baseline: 9 days',
    'from 1 January 2027',
    'by 30 September 2027',
  ]);
});

it('offers the metric that people’s words point at, and counts in its unit', () => {
  expect(offered('Ready within 48 hours', {}, days)).toEqual(['metric: Lead time', 'target: at most 2 days']);
});

it('offers no number that the metric cannot be counted in', () => {
  expect(offered('95 % on time', { metric: 'lead-time' }, days)).toEqual([]);
});

it('offers nothing that is in the form already', () => {
  const target = { kind: 'AT_MOST', low: '5', high: '' } as const;
  expect(offered('Ready within 5 days by 2027-09-30', { target, due: '2027-09-30' })).toEqual([]);
});

it('offers both ends of a range, and only the direction where the text says by how much', () => {
  expect(offered('Deliver in 3 to 5 days')).toEqual(['target: between 3 and 5 days']);
  expect(offered('Reduce costs by 20 %')).toEqual(['direction: decrease']);
});

it('warns where a day can be read otherwise', () => {
  const [due] = toTakeOvers(read('Ready by 03/04/2027'), emptyGoal('sales'), undefined);
  expect(due).toMatchObject({ field: 'due', values: { due: '2027-04-03' }, caution: expect.any(String) });
});

it('misses nothing that a field says', () => {
  const missing = (values: Partial<GoalFormValues>) =>
    toMissing(read('Be better'), { ...emptyGoal('sales'), ...values });
  expect(missing({})).toEqual(['metric', 'number', 'date', 'for-whom']);
  expect(missing({ metric: 'lead-time', due: '2027-01-01', serves: [{ outcome: 'quick', effect: '1' }] })).toEqual([
    'number',
  ]);
});

it('offers what a German text says in German, and fills in numbers as people type them there', () => {
  addTexts('de', { ...german, ...library });
  speak(() => 'de');
  const title = 'Durchlaufzeit von 9,5 auf 4,5 Tage senken bis 30. September 2027';
  expect(offered(title)).toEqual(['Zielwert: höchstens 4,5 Tage', 'Ausgangswert: 9,5 Tage', 'bis 30. September 2027']);
  const [target, baseline] = toTakeOvers(read(title), emptyGoal('sales'), undefined);
  expect(target?.values).toEqual({ target: { kind: 'AT_MOST', low: '4,5', high: '' } });
  expect(baseline?.values).toEqual({ baseline: '9,5' });
});
