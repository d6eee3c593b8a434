import { say } from '@concord/texts';
import { useEffect, useRef } from 'react';

interface RefusedProps {
  readonly errors: Readonly<Record<string, unknown>>;
  /** Counts the attempts, so that each takes the focus. */
  readonly attempt: number;
}

/** Why the decision was not saved, in one place; each problem also stands at its field. */
export function Refused({ errors, attempt }: RefusedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const all = Object.values(errors).map(String);
  if (attempt === 0 || all.length === 0) return null;
  return (
    <div className="notice" data-tone="error" role="alert" tabIndex={-1} ref={box}>
      <div className="notice-body">
        <h2>{say('The decision is not saved yet')}</h2>
        <ul className="problem-list">
          {all.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
