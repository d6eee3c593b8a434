import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { isGraphql } from './paths.ts';

/**
 * Lets whoever asks GraphQL by GET ask whether anything has changed: every answer has an ETag, and is 304 without a body
 * to whoever has it already (`If-None-Match`).
 *
 * The tag is made of the answer itself, after it was found for whoever asks now with the rights that they have now. So it
 * cannot be forgotten to change, and whoever sends the tag of somebody else's answer learns nothing but that it is their
 * own as well. Nothing on the way may keep an answer for others, or use it unasked. Compressed bytes are other bytes, and
 * have another tag.
 */
export function revalidateAnswers(server: FastifyInstance): void {
  server.addHook('onSend', nameAnswer);
  server.addHook('onRoute', (route) => {
    if (route.url !== '/graphql') return;
    // Behind the compression, which has added itself to the route before.
    route.onSend = [...[route.onSend ?? []].flat(), nameBytes];
  });
}

const nameAnswer: onSendHookHandler = (request, reply, payload, done) => {
  if (!isQuestion(request, reply) || typeof payload !== 'string') return done(null, payload);
  const tag = createHash('sha256').update(payload).digest('base64url');
  reply.header('cache-control', 'private, no-cache');
  reply.header('vary', 'authorization, cookie, accept, accept-encoding');
  const known = tagsIn(request.headers['if-none-match']).find((one) => isOf(one, tag));
  reply.header('etag', `"${known ?? tag}"`);
  if (known === undefined) return done(null, payload);
  reply.status(304).removeHeader('content-type').removeHeader('content-length');
  done(null, null);
};

const nameBytes: onSendHookHandler = (request, reply, payload, done) => {
  const [etag, encoding] = [reply.getHeader('etag'), reply.getHeader('content-encoding')];
  if (isQuestion(request, reply) && typeof etag === 'string' && typeof encoding === 'string')
    reply.header('etag', `${etag.slice(0, -1)}-${encoding}"`);
  done(null, payload);
};

function isQuestion(request: FastifyRequest, { statusCode }: FastifyReply): boolean {
  return request.method === 'GET' && statusCode === 200 && isGraphql(request);
}

/** @param header as `"a", W/"b"`; a proxy that compresses makes weak ones of ours, which name the same answer */
function tagsIn(header: string | undefined): string[] {
  return [...(header ?? '').matchAll(/"([^"]*)"/g)].map(([, tag = '']) => tag);
}

/** Whether a tag is that of the answer, in whatever encoding. */
function isOf(known: string, tag: string): boolean {
  return known === tag || /^-(br|gzip|deflate|zstd)$/.test(known.startsWith(tag) ? known.slice(tag.length) : '');
}
