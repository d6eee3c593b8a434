import type { Page } from 'playwright-core';
import { bringSight, type Sight } from './sight.ts';

/**
 * Notes which parts of a page say something by nothing but their colour, for `lostInForcedColours`: bars and dots with
 * neither a word nor anything else in them.
 */
export async function noteBars(page: Page): Promise<void> {
  await page.evaluate(bringSight);
  await page.evaluate(() => {
    const { ground } = globalThis as unknown as Sight;
    const bars = Array.from(document.body.querySelectorAll('*')).filter((element) => {
      if (!(element instanceof HTMLElement) || element.childNodes.length > 0) return false;
      if (element.matches('input, select, textarea, button, img, canvas, iframe, br, hr, script, style')) return false;
      if (element.closest('.graphiql-container, .mantine-Skeleton-root') !== null) return false;
      return String(ground(element)) !== String(ground(element.parentElement));
    });
    Object.assign(globalThis, { bars });
  });
}

/** Bars, dots and words that nobody sees any longer where somebody's own colours are forced on the page. */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate(bringSight);
  return page.evaluate(readForced);
}

/** In the page. */
function readForced(): string[] {
  const { bars, canvas, ground, inkOf, contrast } = globalThis as unknown as Sight & {
    bars: HTMLElement[];
    canvas: readonly number[];
  };
  const isThere = (element: Element) =>
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1 &&
    element.closest('.graphiql-container, .visually-hidden') === null;
  const isSeen = (element: Element) => {
    const { borderTopWidth, outlineStyle } = getComputedStyle(element);
    if (parseFloat(borderTopWidth) > 0 || outlineStyle !== 'none') return true;
    return String(ground(element)) !== String(ground(element.parentElement));
  };
  const isPale = (element: Element, pseudo?: string) => {
    if (getComputedStyle(element, pseudo).getPropertyValue('forced-color-adjust') !== 'none')
      // The browser paints the canvas behind words, whatever they stand on.
      return contrast(inkOf(element, canvas, pseudo), canvas) < 4.5;
    const under = ground(element);
    return contrast(inkOf(element, under, pseudo), under) < 4.5;
  };
  const show = (element: Element) => `${element.parentElement?.className ?? ''} > ${element.outerHTML.slice(0, 120)}`;
  const found = bars.filter((bar) => isThere(bar) && !isSeen(bar)).map((bar) => `lost in forced colours: ${show(bar)}`);
  for (const element of document.body.querySelectorAll('*')) {
    const hasWords = Array.from(element.childNodes).some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const drawn = ['::before', '::after'].filter((pseudo) => /^".+"$/.test(getComputedStyle(element, pseudo).content));
    const pale = [...(hasWords ? [undefined] : []), ...drawn].some((pseudo) => isPale(element, pseudo));
    if (pale && isThere(element)) found.push(`pale in forced colours: ${show(element)}`);
  }
  return found;
}
