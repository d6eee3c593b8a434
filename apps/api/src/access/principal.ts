import type { Program, SignedIn } from '@concord/persistence';

/** Who asks: somebody with a browser, or a program with a token. */
export type Principal = ({ readonly kind: 'account' } & SignedIn) | ({ readonly kind: 'token' } & Program);
