import type { Page } from 'playwright-core';

/** What tells people what changed although they do not see it: counts, notices, what came of saving a chart. */
const TOLD = '.result-count, .find-count, .figure-says, .notice';

/** What is wrong with a page's language, title, headings, and parts that are to be said aloud when they change. */
export function wordsAround(page: Page): Promise<string[]> {
  return page.evaluate((told) => {
    const headings = document.querySelectorAll('h1').length;
    const silent = Array.from(document.querySelectorAll(told)).filter(
      (part) => part.closest('[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]') === null,
    );
    return [
      ...(/^en\b/.test(document.documentElement.lang) ? [] : [`in the language “${document.documentElement.lang}”`]),
      ...(/^\S.* · Concord$|^Concord · \S/.test(document.title) ? [] : [`called “${document.title}”`]),
      ...(headings === 1 ? [] : [`${String(headings)} headings of the page`]),
      ...(document.querySelectorAll('main').length === 1 ? [] : ['not one main part']),
      ...silent.map((part) => `changes in silence: ${part.outerHTML.slice(0, 160)}`),
    ];
  }, TOLD);
}
