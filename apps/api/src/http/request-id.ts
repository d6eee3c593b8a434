import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** A name for a request that a person can read out: `3f2b9a61-07c4`. */
export function newRequestId(): string {
  return randomUUID().slice(0, 13);
}

/** Every answer names its request, so that whoever reports a failure can say which one it was. */
export function tellRequestIds(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
}
