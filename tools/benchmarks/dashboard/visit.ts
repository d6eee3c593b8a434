import type { Browser, Page } from 'playwright-core';

/** Somebody who is signed in, at a browser. */
export interface Visit {
  readonly browser: Browser;
  readonly url: string;
  /** As a browser sends it. */
  readonly cookie: string;
}

/** A page in a browser that knows nothing but whose session it is. */
export async function freshPage({ browser, url, cookie }: Visit): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, domain: new URL(url).hostname, path: '/', secure: true }]);
  const page = await context.newPage();
  // The first who asks waits until the plan is read and judged.
  page.setDefaultTimeout(300_000);
  return page;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
