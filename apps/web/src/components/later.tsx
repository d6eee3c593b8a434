import { startTransition, type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLocation } from 'react-router';
import { CardSkeleton } from './card-skeleton.tsx';

interface LaterProps {
  /** In pixels, as tall as what comes, so that nothing jumps. */
  readonly height: number;
  readonly children: ReactNode;
}

/** However busy the browser is, nobody waits longer, in milliseconds. */
const LATEST = 1000;

/**
 * What lies below the first screen of a page: drawn when the browser has nothing else to do, a moment after what stands
 * above, so that a slow telephone can be used meanwhile. At once where the address leads into it, for paper, and on the
 * way back to a page.
 */
export function Later({ height, children }: LaterProps) {
  const { key, hash } = useLocation();
  const [isDue, setIsDue] = useState(key !== 'default' || hash !== '');
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
  if (isDue) return children;
  return (
    <div aria-busy="true">
      <CardSkeleton heights={[height]} />
    </div>
  );
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
