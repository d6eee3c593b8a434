import type { FastifyRequest } from 'fastify';

type Addressed = Pick<FastifyRequest, 'url' | 'routeOptions'>;

/** Whether a request is for the GraphQL endpoint, by whatever method. */
export function isGraphql(request: Addressed): boolean {
  return /^\/graphql\/?(\?|$)/i.test(routeOf(request));
}

/** Whether a request is for OData, which has a form of its own for what goes wrong. */
export function isOData(request: Addressed): boolean {
  return /^\/odata(\/|\?|$)/i.test(routeOf(request));
}

/** Whether a request is about who somebody is. */
export function isSigningIn(request: Addressed): boolean {
  return /^\/sign-in(\/|\?|$)/i.test(routeOf(request));
}

/** Whether somebody without an account says something, or reads what they were answered. */
export function isGivingInput(request: Addressed): boolean {
  return /^\/input-link(\/|\?|$)/i.test(routeOf(request));
}

/** Whether a request is for data rather than for a page: what another site's page has no business asking. */
export function isForData(request: Addressed): boolean {
  return /^\/(graphql|live|export|odata|calendar|paper)(\/|\?|$)/i.test(routeOf(request)) && !isExplorer(request);
}

/** Whether a request is for the reference of GraphQL, which people open from anywhere. */
export function isReference(request: Addressed): boolean {
  return /^\/graphql\/reference\/?(\?|$)/i.test(routeOf(request));
}

/** Whether a request is for the explorer, which is a page of the dashboard. */
function isExplorer(request: Addressed): boolean {
  return /^\/graphql\/explorer\/?(\?|$)/i.test(routeOf(request));
}

/**
 * The route that will answer, since an address can be spelt in many ways (`/graph%71l`) and only the router knows all of
 * them; where none will, or the dashboard's for everything else, the address as it is.
 */
function routeOf({ url, routeOptions }: Addressed): string {
  return routeOptions.url === undefined || routeOptions.url === '/*' ? url : routeOptions.url;
}
