import { say } from '@concord/texts';
import type { Section } from './to-sections.ts';

interface TableOfContentsProps {
  readonly sections: readonly Section[];
  /** Of the document, whose headings stand here. */
  readonly language: string;
}

/** Goals are found by their department; longer lists of one kind are read where they stand. */
const MOST_PARTS = 12;

/** What stands in the document, and where. */
export function TableOfContents({ sections, language }: TableOfContentsProps) {
  return (
    <nav className="plan-contents" aria-label={say('In this document')}>
      <ol lang={language}>
        {sections.map(({ id, title, parts }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
            {parts.length > 0 && parts.length <= MOST_PARTS && (
              <ul>
                {parts.map((part) => (
                  <li key={part.id}>
                    <a href={`#${part.id}`}>{part.title}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
