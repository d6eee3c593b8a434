import { IconAlertTriangle, IconInfoCircle } from './icons.ts';
import type { ReactNode } from 'react';

interface StatePanelProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly tone?: 'empty' | 'error';
  readonly headingLevel?: 1 | 2 | 3;
}

/** In place of content: says what would be here, why it is not, and the one thing to do about it. */
export function StatePanel({ title, children, action, tone = 'empty', headingLevel = 2 }: StatePanelProps) {
  const Icon = tone === 'error' ? IconAlertTriangle : IconInfoCircle;
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="state-panel" data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
      <Icon size={28} stroke={1.5} aria-hidden="true" />
      <Heading className="state-title">{title}</Heading>
      <p>{children}</p>
      {action}
    </div>
  );
}
