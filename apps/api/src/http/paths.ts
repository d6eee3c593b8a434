import type { FastifyRequest } from 'fastify';

/** Whether a request is for the GraphQL endpoint, by whatever method. */
export function isGraphql({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return /^\/graphql\/?(\?|$)/i.test(url);
}

/** Whether a request is about who somebody is. */
export function isSigningIn({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return /^\/sign-in(\/|\?|$)/i.test(url);
}

/** Whether a request is for data rather than for a page: what another site's page has no business asking. */
export function isForData({ url }: Pick<FastifyRequest, 'url'>): boolean {
  return /^\/(graphql|live)(\/|\?|$)/i.test(url);
}
