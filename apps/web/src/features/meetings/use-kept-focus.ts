import { useEffect, useRef } from 'react';

/** As long as an answer and what is drawn from it may take. */
const KEPT_MS = 4_000;

interface Kept {
  readonly name: string;
  readonly until: number;
  isFocused: boolean;
}

/**
 * Brings the keyboard to something by its `data-focus` as soon as it is drawn, and brings it back there if what was
 * drawn next took it away; never from where the person has gone meanwhile.
 */
export function useKeptFocus<Box extends HTMLElement>() {
  const box = useRef<Box>(null);
  const kept = useRef<Kept>(undefined);
  // After every drawing: nobody knows which one brings it.
  useEffect(() => {
    const wanted = kept.current;
    if (wanted === undefined || Date.now() > wanted.until) return;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wanted.isFocused && !isLost) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(wanted.name)}"]`);
    target?.focus();
    wanted.isFocused = target != null;
  });
  const focusOn = (name: string) => {
    kept.current = { name, until: Date.now() + KEPT_MS, isFocused: false };
  };
  return { box, focusOn };
}
