/** How the people of one department voted. */
export interface DepartmentVotes {
  /** Its key. */
  readonly department: string;
  /** How many of its people voted. */
  readonly voters: number;
  /** Candidate to votes for it; whole numbers from 0. */
  readonly votes: Readonly<Record<string, number>>;
}

export interface PairInCommon {
  /** Their keys, sorted. */
  readonly departments: readonly [string, string];
  /** The share of their votes in common, 0 to 1. */
  readonly share: number;
}

export interface VotesInCommon {
  /** Sorted by departments; those without a vote are in no pair. */
  readonly pairs: readonly PairInCommon[];
  /** 0 to 1; nothing where there is no pair. */
  readonly overall: number | undefined;
}

/**
 * How far departments agree on what matters: for each pair, the share of their votes in common. Each department's votes
 * are made shares of all its votes, so that a large one does not outvote a small one; then the smaller share of each
 * candidate is added up. 1: they voted alike; 0: no candidate has votes of both. Without a vote there is no agreement
 * and no disagreement: such a department is in no pair, which is something else than 0.
 *
 * Overall is the mean of the pairs, each weighted by the voters of the one times the voters of the other: the share that
 * two people of different departments may expect who meet by chance. So a department of one voter does not count as
 * much as one of twenty.
 *
 * Source: the sum of the smaller shares is the proportional similarity of R. Whittaker, "A study of summer foliage insect
 * communities in the Great Smoky Mountains", Ecological Monographs 22(1), 1952; in elections, 1 less Duncan's index of
 * dissimilarity (American Sociological Review 20(2), 1955).
 *
 * @example
 * // Sales: 3 of 4 votes for "answer", 1 for "on time", so 0.75 and 0.25. Manufacturing: 1 of 5 for "answer", 4 for
 * // "on time", so 0.2 and 0.8. In common: 0.2 + 0.25.
 * votesInCommon([
 *   { department: 'sales', voters: 2, votes: { answer: 3, 'on-time': 1 } },
 *   { department: 'manufacturing', voters: 2, votes: { answer: 1, 'on-time': 4 } },
 * ]); // { pairs: [{ departments: ['manufacturing', 'sales'], share: 0.45 }], overall: 0.45 }
 */
export function votesInCommon(departments: readonly DepartmentVotes[]): VotesInCommon {
  const voting = departments
    .map((one) => ({ ...one, shares: sharesOf(one.votes) }))
    .filter(({ shares }) => shares.size > 0)
    .sort((a, b) => (a.department < b.department ? -1 : 1));
  const pairs = voting.flatMap((one, i) =>
    voting.slice(i + 1).map((other) => ({
      departments: [one.department, other.department] as const,
      share: inCommon(one.shares, other.shares),
      weight: one.voters * other.voters,
    })),
  );
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  const weighted = pairs.reduce((sum, pair) => sum + pair.weight * pair.share, 0);
  return {
    pairs: pairs.map(({ departments: two, share }) => ({ departments: two, share })),
    overall: weight > 0 ? Math.min(1, weighted / weight) : undefined,
  };
}

/** Empty where there are no votes. */
function sharesOf(votes: DepartmentVotes['votes']): ReadonlyMap<string, number> {
  const given = Object.entries(votes).filter(([, count]) => count > 0);
  const all = given.reduce((sum, [, count]) => sum + count, 0);
  return new Map(given.map(([candidate, count]) => [candidate, count / all]));
}

/** The same from both sides: it is added up in the order of the candidates. */
function inCommon(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const both = [...one.keys()].filter((candidate) => other.has(candidate)).sort();
  const share = both.reduce((sum, key) => sum + Math.min(one.get(key) ?? 0, other.get(key) ?? 0), 0);
  return Math.min(1, share);
}
