import type { ReactNode } from 'react';
import { StatePanel } from './state-panel.tsx';

/** In place of a form that somebody has come to and may not send: says who may. */
export function NotForYou({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      <StatePanel title={title}>{children}</StatePanel>
    </section>
  );
}
