import { type ReactNode, startTransition, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** How far below and above what is seen: so much more of a page than fits on a screen. */
const NEAR = '50% 0px';
/** By then a page has been there for a while, and has nothing else to do: on paper no curve may be missing. */
const LATEST_MS = 5_000;

/**
 * The room of a curve. It is drawn when it is nearly in sight, or a few seconds later, since a slow telephone can do
 * nothing else meanwhile: at once for paper, and where a browser cannot tell. What it says in words and numbers is
 * there from the beginning.
 */
export function ChartRoom({ children }: { readonly children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const [isDue, setIsDue] = useState(!('IntersectionObserver' in globalThis));
  useEffect(() => {
    if (isDue || room.current === null) return;
    const draw = () => startTransition(() => setIsDue(true));
    const drawNow = () => flushSync(() => setIsDue(true));
    const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && draw(), {
      rootMargin: NEAR,
    });
    watch.observe(room.current);
    const timer = setTimeout(draw, LATEST_MS);
    addEventListener('beforeprint', drawNow);
    return () => {
      watch.disconnect();
      clearTimeout(timer);
      removeEventListener('beforeprint', drawNow);
    };
  }, [isDue]);
  return (
    <div className="chart-room" ref={room}>
      {isDue && children}
    </div>
  );
}
