import type { Page } from 'playwright-core';

/** What still moves although its reader asked for less motion: longer than a hundredth of a second. */
export function motion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const long = (list: string) => list.split(',').some((time) => parseFloat(time) > 0.01);
    const moving = Array.from(document.querySelectorAll('*')).filter((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      return (animationName !== 'none' && long(animationDuration)) || long(transitionDuration);
    });
    const running = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 10);
    return [
      ...moving.map((element) => `moves: ${element.outerHTML.slice(0, 160)}`),
      ...running.map(({ id }) => `runs: ${id}`),
    ];
  });
}
