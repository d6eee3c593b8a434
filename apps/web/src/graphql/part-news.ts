/** What changes beside the plan, as the server names it in its news. */
export type Part = 'workshop';

export interface PartNews {
  readonly id: string;
  /** How often it has changed by now. */
  readonly change: number;
}

const heard = new EventTarget();

/** Tells those who show it that something beside the plan has changed. */
export function tellPart(part: Part, news: PartNews): void {
  heard.dispatchEvent(new CustomEvent(part, { detail: news }));
}

/**
 * Hears of everything of this kind that changes, while the page follows the organisation.
 *
 * @returns stops it
 */
export function onPart(part: Part, listener: (news: PartNews) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<PartNews>).detail);
  heard.addEventListener(part, hear);
  return () => heard.removeEventListener(part, hear);
}
