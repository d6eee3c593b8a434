import { useMembership } from './session-context.ts';
import { rightsOf, type Rights } from './rights.ts';

/** What whoever is signed in may do in this organisation. */
export function useMay(organisation: string): Rights {
  return rightsOf(useMembership(organisation));
}
