import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Socket } from 'node:net';
import { Readiness } from './health/readiness.ts';
import { LiveRevisions } from './live/live-revisions.ts';

/** What is being answered may take this long; then it is cut off. */
export const GRACE_MS = 10_000;

/** How often connections are looked for that wait for a question, and for no answer. */
const LOOK_EVERY_MS = 50;

/**
 * Prepares the server to end in order. NestJS would first end what answers are made with and the listening last, and
 * Fastify by itself would wait a minute for a browser to let go of a connection that it keeps open.
 *
 * @returns what ends it: nothing new is accepted, streams that never end by themselves are ended, what is being
 * answered is answered, at most for `graceMs`; then everything behind it is let go.
 */
export function stopInOrder(
  app: NestFastifyApplication,
  server: FastifyInstance,
  graceMs = GRACE_MS,
): () => Promise<void> {
  const readiness = app.get(Readiness);
  server.addHook('preClose', async () => {
    readiness.stop();
    app.get(LiveRevisions).endStreams();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (readiness.stage === 'stopping') reply.header('connection', 'close');
    done();
  });
  const connected = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    connected.add(socket);
    socket.once('close', () => connected.delete(socket));
  });
  const letGo = () => {
    server.server.closeIdleConnections();
    // Node does not call them idle: browsers connect ahead of a question, and have asked nothing yet.
    for (const socket of connected) if (socket.bytesRead === 0) socket.destroy();
  };
  return async () => {
    const cut = setTimeout(() => server.server.closeAllConnections(), graceMs);
    const look = setInterval(letGo, LOOK_EVERY_MS);
    try {
      await server.close();
    } finally {
      clearTimeout(cut);
      clearInterval(look);
      await app.close();
    }
  };
}
