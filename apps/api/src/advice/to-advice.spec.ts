import { toTruncation } from './to-advice.ts';

const about = ['lead-time'];
const explanation = 'Only the 20 weightiest are shown.';

it('tells conflicts that are left out from advice that is', () => {
  expect(toTruncation({ rule: 'incompatible-targets', about, explanation })).toEqual({
    conflictRule: 'incompatible-targets',
    adviceRule: null,
    about,
    explanation,
  });
  expect(toTruncation({ rule: 'inner-conflict', about, explanation })).toEqual({
    conflictRule: null,
    adviceRule: 'inner-conflict',
    about,
    explanation,
  });
});
