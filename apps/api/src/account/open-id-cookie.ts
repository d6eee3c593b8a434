import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Remembered } from './open-id-connect.ts';

const COOKIE = '__Host-concord-openid';

/** Somebody may have to look for their second factor. */
const TEN_MINUTES_S = 10 * 60;

const ATTRIBUTES = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What has to be remembered while somebody is at the provider. Their browser holds it, so that any process can end what
 * another began; it is encrypted and cannot be altered. The key comes from the client's secret, which all processes
 * share and nobody else knows.
 */
export class OpenIdCookie {
  readonly #key: Buffer;

  constructor(clientSecret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', clientSecret, '', 'concord: on the way to the provider', 32));
  }

  give(reply: FastifyReply, remembered: Remembered): void {
    void reply.setCookie(COOKIE, this.seal(remembered), { ...ATTRIBUTES, maxAge: TEN_MINUTES_S });
  }

  take(reply: FastifyReply): void {
    void reply.clearCookie(COOKIE, ATTRIBUTES);
  }

  /** Nothing where there is none, or it is too old, or not of our making. */
  of({ cookies }: Pick<FastifyRequest, 'cookies'>): Remembered | undefined {
    return this.unseal(cookies[COOKIE] ?? '');
  }

  seal(remembered: Remembered, now = Date.now()): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#key, iv);
    const until = now + TEN_MINUTES_S * 1000;
    const sealed = [cipher.update(JSON.stringify({ ...remembered, until }), 'utf8'), cipher.final()];
    return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString('base64url');
  }

  unseal(text: string, now = Date.now()): Remembered | undefined {
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length <= IV_BYTES + TAG_BYTES) return undefined;
    const decipher = createDecipheriv(CIPHER, this.#key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    try {
      const opened = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
      const { until, ...remembered } = JSON.parse(opened.toString('utf8')) as Remembered & { until: number };
      return until > now ? remembered : undefined;
    } catch {
      // Altered, or sealed with the secret of before.
      return undefined;
    }
  }
}
