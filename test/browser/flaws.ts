import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './visit.ts';

/** A third of the usual file: each page reads it anew. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The classes that any part of the component library has a style by. */
const STYLES = Array.from(
  new Set(
    readFileSync(createRequire(import.meta.url).resolve('@mantine/core/styles.css'), 'utf8').match(/\bm_[0-9a-f]+/g),
  ),
);

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 800 };

/**
 * What axe finds against WCAG 2.2 AA on a page that has drawn everything, and what has no style, one line each.
 * @param except where others have written what stands there
 */
export async function barriers(page: Page, except: readonly string[] = []): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async (exclude) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        { exclude },
        // It says nothing then of the thousands of elements that are as they should be.
        { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    [...except],
  );
  return [...found, ...(await unstyled(page))];
}

/**
 * Parts of the component library that stand on a page without their style, by its class: `styles/mantine.css` names
 * those that are loaded.
 */
function unstyled(page: Page): Promise<string[]> {
  return page.evaluate((styles) => {
    const loaded = Array.from(document.styleSheets)
      .flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText))
      .join('');
    const missing = styles.filter((name) => document.querySelector(`.${name}`) && !loaded.includes(`.${name}`));
    return missing.map((name) => `Without its style: ${document.querySelector(`.${name}`)?.outerHTML.slice(0, 160)}`);
  }, STYLES);
}

/** What axe finds, light and wide, then dark and narrow, and by how many pixels the page is too wide then. */
export async function flaws(page: Page, except: readonly string[] = []): Promise<string[]> {
  const wide = await barriers(page, except);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['mantineColorScheme'] === 'dark');
  await page.setViewportSize(NARROW);
  // Charts take up the new width a little after the page does.
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
    .catch(() => {});
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const narrow = await barriers(page, except);
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...wide, ...narrow, ...(beyond > 0 ? [`${String(beyond)} pixels too wide`] : [])];
}
