import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';

/**
 * Answers `/metrics` to whoever brings the token, and to nobody else: how much is asked, and how much goes wrong, is no
 * business of everybody who can open the dashboard.
 */
export function serveMetrics(server: FastifyInstance, metrics: Metrics, token: string): void {
  metrics.measureProcess();
  server.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (!isSame(request.headers.authorization ?? '', `Bearer ${token}`)) {
      const message = 'Send METRICS_TOKEN as "Authorization: Bearer …".';
      return reply.status(401).header('www-authenticate', 'Bearer realm="metrics"').send({ status: 401, message });
    }
    const { type, body } = await metrics.text();
    return reply.type(type).send(body);
  });
}

/** Takes as long for what is nearly right as for what is wrong: hashes are of one length and say nothing of what they are of. */
function isSame(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
