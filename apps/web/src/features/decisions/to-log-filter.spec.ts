import { tellMomentsIn } from '../../components/organisation-clock.ts';
import { toLogFilter } from './to-log-filter.ts';

afterEach(() => tellMomentsIn(undefined));

const nothing = { text: null, department: null, meeting: null, kind: null, verdict: null, from: null, until: null };

it('asks for everything where nothing is chosen, or nothing that is known', () => {
  expect(toLogFilter(nothing)).toEqual({});
  expect(toLogFilter({ ...nothing, text: '  ', kind: 'MAYBE', verdict: 'SOMEHOW', from: 'soon' })).toEqual({});
});

it('asks for what is chosen, all at once', () => {
  expect(toLogFilter({ ...nothing, text: ' paint ', department: 'sales', kind: 'ACCEPT', verdict: 'WORKED' })).toEqual({
    text: 'paint',
    departments: ['sales'],
    kinds: ['ACCEPT'],
    verdicts: ['WORKED'],
  });
});

it('includes the last day that is chosen', () => {
  const { from, before } = toLogFilter({ ...nothing, from: '2026-11-16', until: '2026-11-16' });
  expect(Date.parse(before ?? '') - Date.parse(from ?? '')).toBe(24 * 60 * 60 * 1000);
});

it('takes days as the organisation’s calendar has them, whoever asks from wherever', () => {
  tellMomentsIn('America/New_York');
  expect(toLogFilter({ ...nothing, from: '2026-10-31', until: '2026-11-01' })).toEqual({
    from: '2026-10-31T04:00:00.000Z',
    before: '2026-11-02T05:00:00.000Z',
  });
});
