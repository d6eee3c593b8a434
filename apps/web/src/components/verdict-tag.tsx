import { formatSigned } from '@concord/charts';
import { say } from '@concord/texts';
import type { Verdict } from '../graphql/operations.ts';
import { saidTable } from './said-table.ts';

const looks: Record<Verdict, { sign: string; kind: 'helps' | 'hurts' | 'contested' }> = {
  HELPS: { sign: '▲', kind: 'helps' },
  HURTS: { sign: '▼', kind: 'hurts' },
  CONTESTED: { sign: '◆', kind: 'contested' },
};

const words = saidTable<Verdict, string>({
  HELPS: () => say('Helps'),
  HURTS: () => say('Hurts'),
  CONTESTED: () => say('Contested'),
});

/** The contract's verdict as the charts name it. */
export function verdictKind(verdict: Verdict) {
  return looks[verdict].kind;
}

export function VerdictTag({ verdict, net }: { verdict: Verdict; net?: number }) {
  const { sign, kind } = looks[verdict];
  return (
    <span className="verdict" data-verdict={kind}>
      <span aria-hidden="true">{sign}</span> {words[verdict]}
      {net !== undefined && ` ${formatSigned(net)}`}
    </span>
  );
}
