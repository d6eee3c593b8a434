import type { ReactNode } from 'react';

/** Why it did not work, read out at once. Its place is always there: what appears together with its role is missed. */
export function Refusal({ children }: { children: ReactNode }) {
  return <div role="alert">{children !== undefined && children !== null && <p className="refusal">{children}</p>}</div>;
}
