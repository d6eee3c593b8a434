import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

type Tell = (request: FastifyRequest, reply: FastifyReply, isWhole: boolean) => void;

/** Who is told of the requests of a server: one listener to each of them is enough. */
const told = new WeakMap<FastifyInstance, Tell[]>();

/**
 * Tells of every request when it is over: it has had the whole answer, or whoever asked has left before. Fastify's
 * own hook tells of the first only.
 *
 * @param tell `isWhole` says which of the two it was
 */
export function whenOver(server: FastifyInstance, tell: Tell): void {
  const known = told.get(server);
  if (known) {
    known.push(tell);
    return;
  }
  const all = [tell];
  told.set(server, all);
  server.addHook('onRequest', (request, reply, done) => {
    reply.raw.once('close', () => {
      const isWhole = reply.raw.writableFinished;
      for (const one of all) one(request, reply, isWhole);
    });
    done();
  });
}
