import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { CardSkeleton } from './card-skeleton.tsx';
import { useDue } from './use-due.ts';

interface LaterProps {
  /** In pixels, as tall as what comes, so that nothing jumps. */
  readonly height: number;
  readonly children: ReactNode;
}

/**
 * What lies below the first screen of a page, drawn a moment after what stands above; at once where the address leads
 * into it, and on the way back to a page.
 */
export function Later({ height, children }: LaterProps) {
  const { key, hash } = useLocation();
  const isDue = useDue(key !== 'default' || hash !== '');
  if (isDue) return children;
  return (
    <div aria-busy="true">
      <CardSkeleton heights={[height]} />
    </div>
  );
}
