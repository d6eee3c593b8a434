/** As long as a step in the browser may take. */
const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

/**
 * Waits until an expectation of what a page shows comes true. A page shows what it was told a moment after it was
 * told, so whatever is read off it once can be read too early.
 * @param expectation reads the page anew each time it is called
 * @throws what the expectation threw last, when a minute has passed
 * @example await soon(async () => expect(await page.getByRole('row').count()).toBe(2));
 */
export async function soon(expectation: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((later) => setTimeout(later, PAUSE_MS));
  }
}
