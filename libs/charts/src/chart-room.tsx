import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** How far below and above what is seen: so much more of a page than fits on a screen. */
const NEAR = '50% 0px';

/**
 * The room of a curve. It is drawn when it is nearly in sight, since a slow telephone can do nothing else meanwhile: at
 * once for paper, and where a browser cannot tell. What it says in words and numbers is there from the beginning.
 */
export function ChartRoom({ children }: { readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const [isDue, setIsDue] = useState(!('IntersectionObserver' in globalThis));
  useEffect(() => {
    if (isDue || room.current === null) return;
    const drawNow = () => flushSync(() => setIsDue(true));
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) startTransition(() => setIsDue(true));
      },
      { rootMargin: NEAR },
    );
    watch.observe(room.current);
    addEventListener('beforeprint', drawNow);
    return () => {
      watch.disconnect();
      removeEventListener('beforeprint', drawNow);
    };
  }, [isDue]);
  return (
    <div className="chart-room" ref={room}>
      {isDue && children}
    </div>
  );
}
