import { say } from '@concord/texts';
import type { ReactNode } from 'react';

/** Why saving failed as a whole; what is typed stays in the form below. */
export function SaveFailed({ children }: { children: ReactNode }) {
  return (
    <div className="notice" data-tone="error" role="alert">
      <div className="notice-body">
        <h2>{say('The goal is not saved yet')}</h2>
        <p>{children}</p>
        <p className="quiet">{say('Everything you typed is still in the form.')}</p>
      </div>
    </div>
  );
}
