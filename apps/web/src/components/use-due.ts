import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** However busy the browser is, nobody waits longer, in milliseconds. */
const LATEST = 1000;

/**
 * Whether the moment has come for what may be drawn a little later: when the browser has nothing else to do, so that a
 * slow telephone can be used meanwhile, and at once for paper.
 *
 * @param isDueAtOnce as it is when it is asked first
 */
export function useDue(isDueAtOnce = false): boolean {
  const [isDue, setIsDue] = useState(isDueAtOnce);
  useEffect(() => {
    if (isDue) return;
    const drawNow = () => flushSync(() => setIsDue(true));
    const cancel = whenIdle(() => startTransition(() => setIsDue(true)));
    addEventListener('beforeprint', drawNow);
    return () => {
      cancel();
      removeEventListener('beforeprint', drawNow);
    };
  }, [isDue]);
  return isDue;
}

/** Not every browser tells when it is idle. @returns takes the order back */
function whenIdle(act: () => void): () => void {
  if (typeof globalThis.requestIdleCallback !== 'function') {
    const timer = setTimeout(act, LATEST / 10);
    return () => clearTimeout(timer);
  }
  const order = requestIdleCallback(act, { timeout: LATEST });
  return () => cancelIdleCallback(order);
}
