import type { FastifyInstance } from 'fastify';
import type { Readiness } from './readiness.ts';

const HEALTH = /^\/health\//;

/** Until the database is as this version needs it, only questions after the health of the process are answered. */
export function answerHealthOnlyUntilReady(server: FastifyInstance, readiness: Readiness): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (readiness.stage !== 'starting' || HEALTH.test(request.url)) return done();
    reply.status(503).header('retry-after', '5').send({
      status: 503,
      message: 'Concord is starting: it brings the database up to date. Try again in a few seconds.',
    });
  });
}
