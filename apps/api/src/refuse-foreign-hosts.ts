import type { FastifyInstance } from 'fastify';

/** The names under which a browser on this machine reaches it. */
const OWN_NAMES = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Answers only requests that were meant for this machine or for the address that people open: a web page whose own
 * name is made to point here (DNS rebinding) would otherwise read and write as its own origin.
 */
export function refuseForeignHosts(server: FastifyInstance, publicUrl: string | undefined): void {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  server.addHook('onRequest', (request, reply, done) => {
    const { host = '' } = request.headers;
    if (OWN_NAMES.test(host) || host === publicHost) return done();
    reply.status(403).send({
      status: 403,
      message: `Concord does not answer under this name: open ${publicUrl ?? 'http://127.0.0.1 or http://localhost with its port'}.`,
    });
  });
}
