import type { ReactNode } from 'react';

export interface StatusCountItem {
  readonly key: string;
  readonly count: number;
  /** How the status is shown elsewhere: icon and word. */
  readonly tag: ReactNode;
  readonly href?: string;
}

interface StatusCountsProps {
  readonly label: string;
  readonly items: readonly StatusCountItem[];
  /** Draws the link of an item; the caller owns routing. */
  renderLink(href: string, content: ReactNode): ReactNode;
}

/** How many goals stand how, each a way into those goals. */
export function StatusCounts({ label, items, renderLink }: StatusCountsProps) {
  return (
    <ul className="status-counts" aria-label={label}>
      {items.map(({ key, count, tag, href }) => {
        const content = (
          <>
            <span className="status-count">{count}</span> {tag}
          </>
        );
        return (
          <li key={key}>
            {href === undefined || count === 0 ? (
              <span className="status-still">{content}</span>
            ) : (
              renderLink(href, content)
            )}
          </li>
        );
      })}
    </ul>
  );
}
