import { say } from '@concord/texts';
import { GraphQLError } from 'graphql';
import { DOCUMENT_LIMITS, type DocumentLimit, MOST_COST } from './limits.ts';

const CURES: Record<DocumentLimit, (found: number, most: number) => string> = {
  tokens: (_, most) =>
    say('The query has more than {most} words and signs (tokens). Ask in several queries.', { most }),
  depth: (found, most) =>
    say('The query is {found} levels deep and may be {most}. Ask in several queries.', { found, most }),
  aliases: (found, most) =>
    say(
      'The query gives {found} fields a name of their own (alias) and may do so {most} times. Ask in several queries, or once with a filter that takes a list.',
      { found, most },
    ),
  directives: (found, most) =>
    say(
      'The query holds {found} directives and may hold {most}. Leave out what you skip, and ask in several queries.',
      { found, most },
    ),
  repeats: (found, most) =>
    say(
      'The query asks {found} times for what it asks for already, and may do so {most} times. Name each field and fragment once.',
      { found, most },
    ),
  fragments: (found, most) =>
    say(
      'The query defines {found} fragments and may define {most}. Leave out those it can do without, or ask in several queries.',
      { found, most },
    ),
};

/**
 * What a document that holds too much of something is answered.
 *
 * @param found how much of it there is
 * @example tooLarge('depth', 14).message // 'The query is 14 levels deep and may be 12. Ask in several queries.'
 */
export function tooLarge(limit: DocumentLimit, found: number): GraphQLError {
  const most = DOCUMENT_LIMITS[limit];
  return refused('QUERY_TOO_LARGE', CURES[limit](found, most), { limit, most });
}

/** What a query over the highest cost is answered. */
export function tooExpensive(cost: number): GraphQLError {
  const message = say(
    'The query costs {cost} and may cost {most}. Ask for smaller pages ("first"), for fewer lists within lists, or in several queries.',
    { cost, most: MOST_COST },
  );
  return refused('QUERY_TOO_EXPENSIVE', message, { cost, most: MOST_COST });
}

function refused(code: string, message: string, numbers: object): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...numbers, http: { status: 400 } } });
}
