import type { Page } from 'playwright-core';

/** Charts and pictures of a page that are not called by a sentence, and charts without their numbers as a table. */
export function namelessCharts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element) => {
      const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return (
        element.getAttribute('aria-label') ??
        (labels || (element.querySelector('title')?.textContent ?? ''))
      ).trim();
    };
    const hidden = (element: Element) => element.closest('[aria-hidden=true]') !== null;
    const isSentence = (words: string) => words.split(/\s+/).length >= 3;
    const show = (element: Element) => element.outerHTML.slice(0, 160);
    const found: string[] = [];
    for (const figure of document.querySelectorAll('figure')) {
      if (!isSentence(named(figure))) found.push(`called “${named(figure)}”: ${show(figure)}`);
      if (!figure.classList.contains('chart-figure')) continue;
      const turns = Array.from(figure.querySelectorAll('button[aria-pressed]')).length > 0;
      if (!turns && figure.querySelector('table') === null) found.push(`without its numbers: ${show(figure)}`);
    }
    for (const picture of document.querySelectorAll('[role=img], canvas, svg.recharts-surface')) {
      const inFigure = picture.closest('figure');
      const words = named(picture) || (inFigure === null ? '' : named(inFigure));
      if (!hidden(picture) && !isSentence(words)) found.push(`called “${words}”: ${show(picture)}`);
    }
    return found;
  });
}
