import type { StatedAuthority } from '../advice.ts';
import type { PlanReading } from '../reading/plan-reading.ts';
import type { Words } from '../rules/rule.ts';
import type { InEachLanguage } from '../wording/language.ts';
import { spoken } from '../wording/spoken.ts';
import type { AdviceFinding } from './advice-rule.ts';

/** What two front lines may do, and how much each. */
export function explainDifferingAuthority({ evidence: { authorities } }: AdviceFinding, plan: PlanReading): Words {
  const [one, other] = authorities ?? [];
  if (one === undefined || other === undefined) return { headline: '', explanation: '' };
  const { wording, departmentByKey } = plan;
  const nameOf = ({ department }: StatedAuthority): string => departmentByKey.get(department)?.name ?? department;
  const limitOf = ({ upTo, unit = 'count' }: StatedAuthority): string | undefined =>
    upTo === undefined ? undefined : wording.quantity(upTo, unit);
  return SENTENCES[wording.language]({
    what: wording.quoted(spoken(one.what)),
    who: [nameOf(one), nameOf(other)],
    limits: [limitOf(one), limitOf(other)],
  });
}

interface Said {
  readonly what: string;
  readonly who: readonly [string, string];
  /** Missing: there is none. */
  readonly limits: readonly [string | undefined, string | undefined];
}

const SENTENCES: InEachLanguage<(said: Said) => Words> = {
  en({ what, who, limits }) {
    const [one, other] = limits.map((limit) => (limit === undefined ? 'without a limit' : `up to ${limit}`));
    return {
      headline: `${what}: ${one ?? ''} or ${other ?? ''}`,
      explanation:
        `Whoever serves customers may do this without asking in two departments (${what}): ` +
        `${who[0]} ${one ?? ''}, ${who[1]} ${other ?? ''}. ` +
        'So customers get what they need or not, depending on whom they meet. Agree on one limit.',
    };
  },
  de({ what, who, limits }) {
    const [one, other] = limits.map((limit) => (limit === undefined ? 'ohne Grenze' : `bis ${limit}`));
    return {
      headline: `${what}: ${one ?? ''} oder ${other ?? ''}`,
      explanation:
        `Zwei Abteilungen erlauben denen, die Kunden bedienen, dasselbe ohne Rückfrage (${what}): ` +
        `${who[0]} ${one ?? ''}, ${who[1]} ${other ?? ''}. ` +
        'Ob Kunden bekommen, was sie brauchen, hängt also davon ab, an wen sie geraten. Einigen Sie sich auf eine Grenze.',
    };
  },
};
