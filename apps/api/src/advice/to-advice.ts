import type * as engine from '@concord/alignment-engine';
import type { IdentifiedAdvice } from '@concord/persistence';
import { AdviceRule } from '../graphql/enums.ts';
import { rounded } from '../graphql/rounded.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Advice, Truncation } from './advice.graphql-types.ts';

export function toAdvice(reader: OrganisationReader, judgement: Judgement, { id, found }: IdentifiedAdvice): Advice {
  const { rule, severity, headline, explanation } = found;
  return { reader, judgement, found, id, rule, severity: rounded(severity), headline, explanation };
}

export function toTruncation({ rule, about, explanation }: engine.Truncation): Truncation {
  return {
    conflictRule: isAdviceRule(rule) ? null : rule,
    adviceRule: isAdviceRule(rule) ? rule : null,
    about,
    explanation,
  };
}

function isAdviceRule(rule: engine.Truncation['rule']): rule is engine.AdviceRule {
  return Object.values<string>(AdviceRule).includes(rule);
}
