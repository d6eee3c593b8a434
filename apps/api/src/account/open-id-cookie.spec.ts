import { OpenIdCookie } from './open-id-cookie.ts';

const REMEMBERED = { state: 'a state', nonce: 'a nonce', verifier: 'a verifier', to: '/demo' };
const NOW = Date.UTC(2026, 0, 1);
const TEN_MINUTES = 600_000;

const cookie = new OpenIdCookie('a secret');
const sealed = cookie.seal(REMEMBERED, NOW);

it('is opened by any process that knows the secret, for ten minutes', () => {
  const another = new OpenIdCookie('a secret');
  expect(another.unseal(sealed, NOW + TEN_MINUTES - 1)).toEqual(REMEMBERED);
  expect(another.unseal(sealed, NOW + TEN_MINUTES)).toBeUndefined();
});

it('looks different every time, and shows nothing of what it holds', () => {
  expect(cookie.seal(REMEMBERED, NOW)).not.toBe(sealed);
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('verifier');
});

it('is opened by nobody with another secret', () => {
  expect(new OpenIdCookie('another secret').unseal(sealed, NOW)).toBeUndefined();
});

it('cannot be altered in any of its bytes, nor cut off', () => {
  const bytes = Buffer.from(sealed, 'base64url');
  for (const [at, byte] of bytes.entries()) {
    const altered = Buffer.from(bytes);
    altered[at] = byte ^ 1;
    expect(cookie.unseal(altered.toString('base64url'), NOW)).toBeUndefined();
    expect(cookie.unseal(bytes.subarray(0, at).toString('base64url'), NOW)).toBeUndefined();
  }
});
