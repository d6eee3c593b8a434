import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { GoalHistoryDocument, type GoalHistoryQuery } from '../../../graphql/operations.ts';
import { request, type RequestError } from '../../../graphql/request.ts';

const PAGE = 12;

/** The changes of a goal, page by page, the latest first. Pages that are on the screen are kept up to date together. */
export function useGoalHistory(goal: string) {
  const { organisation = '' } = useParams();
  const variables = { organisation, goal, first: PAGE };
  return useInfiniteQuery<GoalHistoryQuery, RequestError, GoalHistoryQuery[], unknown[], string | null>({
    queryKey: [GoalHistoryDocument.hash, variables],
    queryFn: ({ pageParam, signal }) => request(GoalHistoryDocument, { ...variables, after: pageParam }, { signal }),
    initialPageParam: null,
    getNextPageParam: ({ organisation: last }) =>
      last?.goal?.history.pageInfo.hasNextPage === true ? (last.goal.history.pageInfo.endCursor ?? null) : null,
    select: ({ pages }) => pages,
  });
}
