import { isGood, sayUntil } from './say-token.ts';

const expiresAt = '2027-01-31T12:00:00.000Z';
const before = '2026-11-16T08:30:00.000Z';
const after = '2027-02-01T00:00:00.000Z';

it('says until when a token is good', () => {
  expect(sayUntil({ expiresAt, revokedAt: null }, before, 'UTC')).toBe('31 Jan 2027, 12:00');
  expect(isGood({ expiresAt, revokedAt: null }, before)).toBe(true);
});

it('tells one that ran out from one that somebody ended', () => {
  expect(sayUntil({ expiresAt, revokedAt: null }, after, 'UTC')).toBe('Ran out on 31 Jan 2027, 12:00');
  expect(sayUntil({ expiresAt, revokedAt: before }, after, 'UTC')).toBe('Ended by somebody on 16 Nov 2026, 08:30');
  expect(isGood({ expiresAt, revokedAt: before }, before)).toBe(false);
});
