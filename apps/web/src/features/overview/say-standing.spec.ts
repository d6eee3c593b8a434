import { sayStanding } from './say-standing.ts';

const standing = { headline: 65.708, overall: 0.699, conflictLoad: 0.227, outcomeCount: 1 };

it('names the points that conflicts cost', () => {
  expect(sayStanding(standing)).toBe('Alignment stands at 65.7 of 100; conflicts between departments cost 19.3 points');
});

it('says when conflicts cost nothing', () => {
  expect(sayStanding({ ...standing, headline: 85, conflictLoad: 0 })).toBe(
    'Alignment stands at 85.0 of 100; no conflict between departments takes anything away',
  );
});

it('claims no number where there is nothing to measure', () => {
  expect(sayStanding({ ...standing, outcomeCount: 0 })).not.toMatch(/\d/);
});
