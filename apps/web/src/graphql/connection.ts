import { useSyncExternalStore } from 'react';

let connected = true;
const listeners = new Set<() => void>();

/** Says that the server is heard, or is not any more. */
export function tellConnected(isConnected: boolean): void {
  if (connected === isConnected) return;
  connected = isConnected;
  listeners.forEach((listener) => listener());
}

/** Whether the page hears of what others do. */
export function useConnected(): boolean {
  return useSyncExternalStore(listen, () => connected);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
