import type { FastifyInstance } from 'fastify';

/** The names under which a browser on this machine reaches it. */
const OWN_NAMES = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Answers only requests that were meant for this machine. Without accounts, being reachable from
 * here alone is the whole protection, and a web page whose own name is made to point here (DNS
 * rebinding) would otherwise read and write everything as its own origin.
 */
export function refuseForeignHosts(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    if (OWN_NAMES.test(request.headers.host ?? '')) return;
    await reply.status(403).send({
      status: 403,
      message: 'Concord answers on this machine only: open http://127.0.0.1 or http://localhost with its port.',
    });
  });
}
