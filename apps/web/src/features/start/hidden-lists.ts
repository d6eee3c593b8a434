import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Whether somebody has put the start list of an organisation away, in this browser. */
export function useIsHidden(organisation: string): boolean {
  return useSyncExternalStore(subscribe, () => isHidden(organisation));
}

/** Puts the start list of an organisation away, or brings it back. */
export function setHidden(organisation: string, hidden: boolean): void {
  try {
    if (hidden) localStorage.setItem(nameOf(organisation), 'yes');
    else localStorage.removeItem(nameOf(organisation));
  } catch {
    // A browser that keeps nothing shows the list again, which harms nobody.
  }
  listeners.forEach((listener) => listener());
}

function isHidden(organisation: string): boolean {
  try {
    return localStorage.getItem(nameOf(organisation)) !== null;
  } catch {
    return false;
  }
}

function nameOf(organisation: string): string {
  return `concord-start-hidden-${organisation}`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
