import { type ReactNode, Suspense } from 'react';
import { useDue } from './use-due.ts';

interface BehindProps {
  /** What stands in its place until it is there. */
  readonly room?: ReactNode;
  readonly children: ReactNode;
}

/** A part that is loaded where it is shown, once what is read first has been drawn. */
export function Behind({ room = null, children }: BehindProps) {
  return useDue() ? <Suspense fallback={room}>{children}</Suspense> : room;
}
