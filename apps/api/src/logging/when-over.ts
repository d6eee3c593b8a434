import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Tells of every request when it is over: it has had the whole answer, or whoever asked has left before. Fastify's
 * own hook tells of the first only.
 *
 * @param tell `isWhole` says which of the two it was
 */
export function whenOver(
  server: FastifyInstance,
  tell: (request: FastifyRequest, reply: FastifyReply, isWhole: boolean) => void,
): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => tell(request, reply, reply.raw.writableFinished));
    done();
  });
}
