import type { Page } from 'playwright-core';
import { bringSight, type Sight } from './sight.ts';

/** A4 without the margins of print.css, in CSS pixels. */
const PAPER = { width: 688, height: 970 };

/** What is wrong with a page on paper: what can only be pressed, pale words, what is wider than the sheet, empty charts. */
export async function onPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'none' });
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, undefined, {
      timeout: 10_000,
    })
    .catch(() => {});
  await page.evaluate(bringSight);
  return page.evaluate(readPaper);
}

/** In the page. */
function readPaper(): string[] {
  const { ground, inkOf, light, contrast } = globalThis as unknown as Sight;
  const show = (element: Element) => element.outerHTML.slice(0, 160);
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.visually-hidden, .graphiql-container, [aria-hidden=true]') === null;
  const found: string[] = [];
  for (const part of document.querySelectorAll('.main-nav, .skip-link, .pager, .filters, main button'))
    if (seen(part)) found.push(`printed: ${show(part)}`);
  for (const sheet of document.querySelectorAll('body, main, main .card, main table'))
    if (seen(sheet) && light(ground(sheet)) < 0.9) found.push(`printed on a dark ground: ${show(sheet)}`);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element === null || (node.textContent ?? '').trim() === '' || !seen(element)) continue;
    const under = ground(element);
    const ink = inkOf(element, under);
    if (contrast(ink, under) < 4.5) found.push(`printed too pale: ${show(element)}`);
  }
  for (const chart of document.querySelectorAll('figure.chart-figure'))
    if (seen(chart) && chart.getBoundingClientRect().height < 80) found.push(`an empty chart on paper: ${show(chart)}`);
  const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return beyond > 0 ? [...found, `${String(beyond)} pixels too wide for paper`] : found;
}
