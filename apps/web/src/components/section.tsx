import { use, useId, type ReactNode } from 'react';
import { SectionLevel } from './section-level.ts';

interface SectionProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled card. */
export function Section({ title, note, aside, children }: SectionProps) {
  const id = useId();
  const level = use(SectionLevel);
  const Heading = `h${level}` as const;
  const Box = level === 2 ? 'section' : 'div';
  return (
    <Box className="card" aria-labelledby={level === 2 ? id : undefined}>
      <div className="card-head">
        <div>
          <Heading id={id}>{title}</Heading>
          {note !== undefined && <p className="quiet">{note}</p>}
        </div>
        {aside}
      </div>
      {children}
    </Box>
  );
}
