import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

/** Opens or closes the list of people in the masthead, from wherever a step needs to know who takes it. */
export function showPersonChoice(open: boolean): void {
  isOpen = open;
  for (const listener of listeners) listener();
}

export function usePersonChoiceOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
}
