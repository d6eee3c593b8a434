import { type DepartmentVotes, type VotesInCommon, votesInCommon } from '@concord/alignment-engine';
import type {
  WorkshopGroupRow,
  WorkshopParticipantRow,
  WorkshopStatementRow,
  WorkshopVoteRow,
} from '@concord/persistence';

/** What can be voted for: a group with statements, or a statement that is in no group. */
export interface Candidate {
  readonly id: string;
  readonly says: string;
  readonly group: WorkshopGroupRow | undefined;
  readonly statements: readonly WorkshopStatementRow[];
}

/** What can be voted for, groups first, each in the order in which it came. An empty group says nothing. */
export function candidatesOf(
  statements: readonly WorkshopStatementRow[],
  groups: readonly WorkshopGroupRow[],
): Candidate[] {
  const grouped = groups.map((group) => ({
    id: group.groupId,
    says: group.name,
    group,
    statements: statements.filter(({ groupId }) => groupId === group.groupId),
  }));
  const single = statements
    .filter(({ groupId }) => groupId === null)
    .map((one) => ({ id: one.statementId, says: one.says, group: undefined, statements: [one] }));
  return [...grouped.filter((group) => group.statements.length > 0), ...single];
}

/** The candidate with the most votes first; of equals, in the order in which they came. */
export function byVotes(candidates: readonly Candidate[], votes: readonly WorkshopVoteRow[]): Candidate[] {
  const counted = (id: string) => votes.filter(({ candidateId }) => candidateId === id).length;
  return [...candidates].sort((a, b) => counted(b.id) - counted(a.id));
}

/** How many of each department voted, and for what. Who speaks for no department is in none. */
export function votesByDepartment(
  participants: readonly WorkshopParticipantRow[],
  votes: readonly WorkshopVoteRow[],
): DepartmentVotes[] {
  const keys = [...new Set(participants.flatMap(({ departmentKey }) => departmentKey ?? []))].sort();
  return keys.flatMap((department) => {
    const own = new Set(
      participants.filter((one) => one.departmentKey === department).map(({ participantId }) => participantId),
    );
    const theirs = votes.filter(({ participantId }) => own.has(participantId));
    if (theirs.length === 0) return [];
    const counts: Record<string, number> = {};
    for (const { candidateId } of theirs) counts[candidateId] = (counts[candidateId] ?? 0) + 1;
    return [{ department, voters: new Set(theirs.map(({ participantId }) => participantId)).size, votes: counts }];
  });
}

/** How far the departments agree. */
export function agreementOf(
  participants: readonly WorkshopParticipantRow[],
  votes: readonly WorkshopVoteRow[],
): VotesInCommon {
  return votesInCommon(votesByDepartment(participants, votes));
}
