import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Not of a component: from an organisation to one's own account, what stands around the page is another one too. */
let last: string | undefined;

/**
 * After a change of page the keyboard and the screen reader start at the new page's content, not where the old
 * link was. The first page of a visit keeps the browser's own focus, so that the skip link comes first.
 */
export function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const isFirst = last === undefined;
    if (last === pathname) return;
    last = pathname;
    if (!isFirst) main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
