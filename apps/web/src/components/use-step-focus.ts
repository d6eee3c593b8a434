import { useEffect, useRef } from 'react';

/**
 * For what opens below a button and closes again: the keyboard and the screen reader go into it, and back to where
 * they came from. Where that is gone too, as the row of somebody who was removed, they go to the page's main part.
 */
export function useStepFocus<Box extends HTMLElement>() {
  const box = useRef<Box>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      const back = before instanceof HTMLElement && before.isConnected ? before : document.querySelector('main');
      back?.focus({ preventScroll: true });
    };
  }, []);
  return box;
}
