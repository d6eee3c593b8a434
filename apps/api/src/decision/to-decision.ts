import type { DecisionRow } from '@concord/persistence';
import { rounded } from '../graphql/rounded.ts';
import type { OrganisationReader } from '../judgement/organisation-reader.ts';
import type { Decision } from './decision.graphql-types.ts';

export function toDecision(reader: OrganisationReader, row: DecisionRow): Decision {
  const { decisionId, kind, choice, reason, context, dismissedBecause, acceptedUpTo, reviewOn } = row;
  const { conflictId, headline, rule, verdict, actualValue, verdictNote, version } = row;
  return {
    reader,
    row,
    id: decisionId,
    kind,
    choice,
    reason,
    context,
    dismissedBecause,
    acceptedUpTo: acceptedUpTo === null ? null : rounded(acceptedUpTo),
    reviewOn,
    reviewDue: reviewOn !== null && reviewOn <= reader.asOf && verdict === null,
    conflictId,
    headline,
    rule,
    verdict,
    actualValue,
    verdictNote,
    version,
  };
}
