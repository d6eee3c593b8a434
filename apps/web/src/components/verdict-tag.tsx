import { formatSigned } from '@concord/charts';
import type { Verdict } from '../graphql/operations.ts';

const looks: Record<Verdict, { sign: string; word: string; kind: 'helps' | 'hurts' | 'contested' }> = {
  HELPS: { sign: '▲', word: 'Helps', kind: 'helps' },
  HURTS: { sign: '▼', word: 'Hurts', kind: 'hurts' },
  CONTESTED: { sign: '◆', word: 'Contested', kind: 'contested' },
};

/** The contract's verdict as the charts name it. */
export function verdictKind(verdict: Verdict) {
  return looks[verdict].kind;
}

export function VerdictTag({ verdict, net }: { verdict: Verdict; net?: number }) {
  const { sign, word, kind } = looks[verdict];
  return (
    <span className="verdict" data-verdict={kind}>
      <span aria-hidden="true">{sign}</span> {word}
      {net !== undefined && ` ${formatSigned(net)}`}
    </span>
  );
}
