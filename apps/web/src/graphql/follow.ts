import { tellConnected } from './connection.ts';
import type { Standing } from './freshness.ts';
import type { MeetingNews } from './meeting-freshness.ts';
import { tellPart } from './part-news.ts';
import { tellSignedOut } from './signed-out.ts';

/** The browser comes back by itself after a lost connection, but not after an answer that was no stream. */
const AGAIN_AFTER_MS = 5_000;

/** What is told of an organisation. */
interface Told {
  onStanding(standing: Standing): void;
  /** Something was written in a meeting. */
  onMeeting(news: MeetingNews): void;
}

/**
 * Hears where an organisation stands, at once and after every change, and what is written in its meetings. Only while
 * somebody looks at the page: a browser has six connections to a server, and pages in the background would use them up.
 *
 * @returns stops it
 */
export function follow(organisation: string, { onStanding, onMeeting }: Told): () => void {
  let stream: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(again);
    stream?.close();
  };
  const open = () => {
    const opened = new EventSource(`/live/${organisation}`);
    opened.onopen = () => tellConnected(true);
    opened.onmessage = ({ data }: MessageEvent<string>) => onStanding(JSON.parse(data) as Standing);
    opened.addEventListener('meeting', ({ data }: MessageEvent<string>) => onMeeting(JSON.parse(data) as MeetingNews));
    opened.addEventListener('workshop', ({ data }: MessageEvent<string>) => {
      const { workshop, change } = JSON.parse(data) as { workshop: string; change: number };
      tellPart('workshop', { id: workshop, change });
    });
    opened.onerror = () => {
      tellConnected(false);
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
  const lose = () => tellConnected(false);
  document.addEventListener('visibilitychange', look);
  globalThis.addEventListener('online', look);
  globalThis.addEventListener('offline', lose);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    globalThis.removeEventListener('online', look);
    globalThis.removeEventListener('offline', lose);
    close();
  };
}
