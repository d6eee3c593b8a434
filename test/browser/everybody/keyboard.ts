import type { Locator, Page } from 'playwright-core';
import { soon } from '../soon.ts';
import { settled } from '../visit.ts';

/** Further than on any page: whoever has not come to something by then does not find it. */
const FAR = 250;

/** Presses Tab until the keyboard is at something of this page, as somebody without a mouse gets there. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await settled(page);
  // Looked up once: finding it by its name takes longer than a key.
  const element = await wanted.first().elementHandle();
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await element?.evaluate((one) => one === document.activeElement)) === true) return;
  }
  throw new Error(`Tab does not lead to ${String(wanted)}.`);
}

/** Goes to something and presses Enter. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** The keyboard is there, or comes there in a moment. */
export function keyboardIsAt(wanted: Locator): Promise<void> {
  return soon(async () => {
    expect(await wanted.first().evaluate((element) => element === document.activeElement)).toBe(true);
  });
}
