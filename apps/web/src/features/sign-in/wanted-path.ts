/**
 * Where somebody wanted to go before they had to sign in, from the address of the page. Only an address of the dashboard
 * itself: whoever makes a link to the page of signing in does not decide where it leads then.
 *
 * @param search the query of the page, with `to`
 * @param origin of the dashboard, for example `https://concord.example`
 * @example
 * wantedPath('?to=%2Fdemo%2Fgoals', 'https://concord.example'); // '/demo/goals'
 * wantedPath('?to=https://elsewhere.example', 'https://concord.example'); // '/'
 */
export function wantedPath(search: string, origin: string): string {
  const to = new URLSearchParams(search).get('to') ?? '';
  if (!to.startsWith('/') || !URL.canParse(to, origin)) return START;
  const url = new URL(to, origin);
  if (url.origin !== origin || /^\/(sign-in|welcome)(\/|$)/.test(url.pathname)) return START;
  // As a browser reads it: what looks like a path can still begin with another host.
  return url.pathname.startsWith('//') ? START : url.pathname + url.search + url.hash;
}

const START = '/';
