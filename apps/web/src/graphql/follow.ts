import type { Standing } from './freshness.ts';
import { tellSignedOut } from './signed-out.ts';

/** The browser comes back by itself after a lost connection, but not after an answer that was no stream. */
const AGAIN_AFTER_MS = 5_000;

/**
 * Hears where an organisation stands, at once and after every change. Only while somebody looks at the page: a browser
 * has six connections to a server, and pages in the background would use them up.
 *
 * @returns stops it
 */
export function follow(organisation: string, onStanding: (standing: Standing) => void): () => void {
  let stream: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(again);
    stream?.close();
  };
  const open = () => {
    const opened = new EventSource(`/live/${organisation}`);
    opened.onmessage = ({ data }: MessageEvent<string>) => onStanding(JSON.parse(data) as Standing);
    opened.onerror = () => {
      if (opened.readyState !== EventSource.CLOSED) return;
      again = setTimeout(look, AGAIN_AFTER_MS);
      // The browser does not say what the answer was; that nobody is signed in is the likeliest.
      tellSignedOut();
    };
    stream = opened;
  };
  const look = () => {
    close();
    if (!document.hidden) open();
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    close();
  };
}
