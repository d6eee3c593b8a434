import type { FastifyRequest } from 'fastify';

/**
 * The template of the address that was asked for, so that neither a key nor the secret of a link is in it, and there
 * are only so many: `/live/:organisation`.
 */
export function routeOf({ routeOptions: { url } }: FastifyRequest): string {
  if (url === undefined) return 'unknown';
  return url.startsWith('/assets/') ? '/assets/*' : url;
}

/** What watches the process asks these, every few seconds. */
export function isWatching(route: string): boolean {
  return route.startsWith('/health/') || route === '/metrics';
}
