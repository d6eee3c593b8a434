import { sayCommitment } from './say-commitment.ts';

it.each([
  [
    { asked: 5, agree: 2, agreeIf: 1, disagree: 1 },
    '2 of 5 asked agree, 1 under a condition, 1 disagrees, 1 has not answered',
  ],
  [{ asked: 4, agree: 1, agreeIf: 0, disagree: 0 }, '1 of 4 asked agrees, 3 have not answered'],
  [{ asked: 58, agree: 58, agreeIf: 0, disagree: 0 }, '58 of 58 asked agree'],
  [{ asked: 3, agree: 0, agreeIf: 1, disagree: 2 }, '0 of 3 asked agree, 1 under a condition, 2 disagree'],
  [{ asked: 0, agree: 0, agreeIf: 0, disagree: 0 }, 'Nobody has been asked yet'],
])('says %j as “%s”', (tally, words) => {
  expect(sayCommitment(tally)).toBe(words);
});
