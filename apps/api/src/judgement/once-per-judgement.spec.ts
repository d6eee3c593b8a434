import type { Judgement } from './judgement.ts';
import { OncePerJudgement } from './once-per-judgement.ts';

const judgement = () => ({}) as Judgement;

it('works out once for each judgement what many ask', async () => {
  const kept = new OncePerJudgement<number>();
  const [one, other] = [judgement(), judgement()];
  let made = 0;
  const make = () => (made += 1);
  expect(await Promise.all([kept.of(one, 'a', make), kept.of(one, 'a', make)])).toEqual([1, 1]);
  expect([await kept.of(one, 'b', make), await kept.of(other, 'a', make)]).toEqual([2, 3]);
});

it('forgets what failed, and what was asked longest ago', async () => {
  const kept = new OncePerJudgement<number>();
  const one = judgement();
  await expect(kept.of(one, 'a', () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck');
  expect(await kept.of(one, 'a', () => 1)).toBe(1);
  for (let i = 0; i < 50; i += 1) await kept.of(one, `other ${String(i)}`, () => i);
  expect(await kept.of(one, 'a', () => 2)).toBe(2);
});
