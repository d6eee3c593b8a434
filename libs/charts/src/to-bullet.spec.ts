import { bulletEnd, toBullet } from './to-bullet.ts';

it('shares one scale among all rows, up to the furthest stretch target', () => {
  expect(bulletEnd([])).toBe(1);
  expect(bulletEnd([{ stretchAt: 1.25 }, {}, { stretchAt: null }])).toBe(1.25);
  expect(bulletEnd([{ stretchAt: 9 }])).toBe(2);
});

it('places what is covered, expected and wanted on it', () => {
  expect(toBullet({ progress: 0.5, expected: 0.6, stretchAt: 1.25 }, 1.25)).toEqual({
    covered: 40,
    expected: 48,
    committed: 80,
    stretch: 100,
  });
  expect(toBullet({}, 1)).toEqual({ covered: null, expected: null, committed: 100, stretch: null });
});

it('goes on beyond the committed target towards the stretch', () => {
  expect(toBullet({ progress: 1, stretchAt: 1.25, stretchProgress: 0.9 }, 1.25).covered).toBe(90);
  expect(toBullet({ progress: 1 }, 1.25).covered).toBe(80);
});
