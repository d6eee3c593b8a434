import { toChainShape } from './to-chain-shape.ts';

it('leads each chain from box to box, and its last box to where all meet', () => {
  const { boxes, arrows, endBox } = toChainShape([2, 1]);
  expect(boxes.map(({ chain, step }) => [chain, step])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
  const ends = arrows.map(({ chain, step, to }) => [chain, step, to === endBox.x]);
  expect(ends).toEqual([
    [0, 0, false],
    [0, 1, true],
    [1, 0, true],
  ]);
  expect(arrows.every(({ from, to }) => from < to)).toBe(true);
});

it('lays no box on another, and makes the last as high as all chains', () => {
  const { boxes, box, endBox, height } = toChainShape([3, 2, 1]);
  for (const [i, one] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) {
      const apart = Math.abs(one.x - other.x) >= box.width || Math.abs(one.y - other.y) >= box.height;
      expect(apart).toBe(true);
    }
  }
  expect(endBox.height).toBe(height);
});

it('has room for nothing', () => {
  expect(toChainShape([]).boxes).toEqual([]);
});
