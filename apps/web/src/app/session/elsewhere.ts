const NOTE = 'concord.session';

/** Tells the other pages of this browser that the session is another one now. */
export function tellElsewhere(): void {
  try {
    localStorage.setItem(NOTE, String(Date.now()));
  } catch {
    // A browser that stores nothing tells nobody: its other pages learn it with their next question.
  }
}

/**
 * Hears when the session may have become another one without this page's doing: in another page of the browser, or
 * while this one was put away and is brought back as it was.
 *
 * @returns stops it
 */
export function onElsewhere(listener: () => void): () => void {
  const stored = ({ key }: StorageEvent) => {
    if (key === NOTE) listener();
  };
  const shown = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  globalThis.addEventListener('storage', stored);
  globalThis.addEventListener('pageshow', shown);
  return () => {
    globalThis.removeEventListener('storage', stored);
    globalThis.removeEventListener('pageshow', shown);
  };
}
