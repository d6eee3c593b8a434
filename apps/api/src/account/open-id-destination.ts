const START = '/';

/** Anything longer is no address of the dashboard, and would not fit into a cookie. */
const LONGEST = 2_000;

/** Any origin will do to see whether an address leaves it. */
const HERE = 'https://concord.invalid';

/**
 * Where to go after signing in: an address of the dashboard itself, whatever a link says. A browser reads `\` as `/` and
 * drops tabs and line breaks, so that it is not the text that counts but what the text is read as.
 *
 * @param to path, query and fragment
 * @example
 * openIdDestination('/demo/goals?owner=kari') // '/demo/goals?owner=kari'
 * openIdDestination('//elsewhere.example') // '/'
 */
export function openIdDestination(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, HERE)) return START;
  const { origin, pathname, search, hash } = new URL(to, HERE);
  const path = pathname + search + hash;
  if (origin !== HERE || pathname.startsWith('//') || path.length > LONGEST) return START;
  // Signing in must not lead to signing in.
  return /^\/sign-in(\/|$)/i.test(pathname) ? START : path;
}
