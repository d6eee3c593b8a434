import type * as engine from '@concord/alignment-engine';
import type { IdentifiedAdvice } from '@concord/persistence';
import { ConflictRule } from '../graphql/enums.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Advice, Truncation } from './advice.graphql-types.ts';

export function toAdvice(reader: OrganisationReader, judgement: Judgement, { id, found }: IdentifiedAdvice): Advice {
  const { rule, severity, headline, explanation } = found;
  return { reader, judgement, found, id, rule, severity: rounded(severity), headline, explanation };
}

export function toTruncation({ rule, about, explanation }: engine.Truncation): Truncation {
  // Of a rule that is both, what is left out is told as a conflict: its sentence says the rest.
  return isConflictRule(rule)
    ? { conflictRule: rule, adviceRule: null, about, explanation }
    : { conflictRule: null, adviceRule: rule, about, explanation };
}

function isConflictRule(rule: engine.Truncation['rule']): rule is engine.ConflictRule {
  return Object.values<string>(ConflictRule).includes(rule);
}
