import type { Page } from 'playwright-core';

/** Nobody learns more from the hundredth link of a list than from the others. */
const MOST = 120;

interface Walk {
  readonly flaws: readonly string[];
  readonly stops: number;
  /** Notes where the keyboard is, and gives whether it has come to everything. */
  look(): boolean;
  /** What the keyboard has not come to. */
  left(): readonly string[];
}

/**
 * Goes through a page by Tab alone, and tells what stands in the way: a stop out of order, one that does not show that
 * it is where the keyboard is, or is wholly covered then, one that nobody reaches, a way that leads no further.
 *
 * @param except whose stops others have made
 */
export async function tabThrough(page: Page, except: readonly string[] = []): Promise<string[]> {
  await page.evaluate(beginWalk, except.join());
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk.look())) break;
  }
  return page.evaluate((most) => {
    const { flaws, left, stops } = (globalThis as unknown as { walk: Walk }).walk;
    // A field for a day has four stops.
    return stops > most ? [...flaws] : [...flaws, ...left()];
  }, MOST / 2);
}

/** In the page: begins at its start. */
function beginWalk(except: string): void {
  const ours = (element: Element) => except === '' || element.closest(except) === null;
  const show = (element: Element) => element.outerHTML.slice(0, 160);
  const stops = Array.from(
    document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ).filter((element) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return true;
    const group = document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(element.name)}"]`);
    return group[0] === element && !Array.from(group).some(({ checked }) => checked);
  });
  const flaws: string[] = [];
  const visited = new Set<Element>();
  let last: Element | null = null;
  const isShown = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && outlineColor !== 'rgba(0, 0, 0, 0)';
    return outlined || boxShadow !== 'none';
  };
  const isCovered = (element: Element) => {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y)),
    );
    return !points.some((at) => at !== null && (element.contains(at) || at.contains(element)));
  };
  const left = () =>
    stops
      .filter((stop) => stop.isConnected && ours(stop) && !visited.has(stop))
      .map((stop) => `not reached by the keyboard: ${show(stop)}`);
  window.scrollTo(0, 0);
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  const look = () => {
    const stop = document.activeElement;
    if (stop === null || stop === document.body || visited.has(stop) || !ours(stop)) return left().length === 0;
    if (visited.size === 0 && document.querySelector('.skip-link') !== null && !stop.matches('.skip-link'))
      flaws.push(`the first stop is not the way past the navigation: ${show(stop)}`);
    visited.add(stop);
    if (last !== null && !(last.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING))
      flaws.push(`out of order: ${show(stop)}`);
    last = stop;
    const around = [stop, stop.parentElement, stop.nextElementSibling];
    if (!around.some((element) => element !== null && isShown(element)))
      flaws.push(`does not show that it is focused: ${show(stop)}`);
    if (isCovered(stop)) flaws.push(`covered while it is focused: ${show(stop)}`);
    return left().length === 0;
  };
  Object.assign(globalThis, { walk: { flaws, look, left, stops: stops.length } });
}
