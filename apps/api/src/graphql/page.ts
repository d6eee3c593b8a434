import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { LARGEST_PAGE } from '../limits/limits.ts';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'Whether more follows.' })
  hasNextPage: boolean;

  @Field({ description: 'Whether something stands before.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last entry: pass it as `after` to read on; null on an empty page.',
  })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many at most, 1 to ${LARGEST_PAGE}.` })
  first: number;

  @Field(() => String, { nullable: true, description: 'Read on behind this cursor.' })
  after?: string;
}

export interface Page<Node> {
  readonly edges: { readonly cursor: string; readonly node: Node }[];
  readonly nodes: Node[];
  readonly pageInfo: PageInfo;
}

/** The number of entries asked for, checked. */
export function pageSize({ first }: PageArgs): number {
  if (first >= 1 && first <= LARGEST_PAGE) return first;
  throw badInput(
    `"first" must be between 1 and ${LARGEST_PAGE}; it is ${first}. Read more in several pages with "after".`,
  );
}

/** How many of a list without pages are asked for, checked. */
export function atLeastOne(first: number): number {
  if (first >= 1) return first;
  throw badInput(`"first" must be at least 1; it is ${first}. Leave it out for all.`);
}

/** A page from up to `size` + 1 entries: the one too many only tells that more follows. */
export function toPage<Node>(
  found: readonly Node[],
  size: number,
  { after }: PageArgs,
  cursorOf: (node: Node) => string,
): Page<Node> {
  const nodes = found.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: after !== undefined && after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

export function encodeCursor(place: readonly (string | number | boolean | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** What a cursor was made of, whatever the list; nothing where it is no cursor. */
export function partsOfCursor(cursor: string): unknown[] | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

/** The place that a cursor of this list stands for: as many parts, of the same types, as `example`. */
export function decodeCursor<Place extends readonly (string | number)[]>(cursor: string, example: Place): Place {
  const place = partsOfCursor(cursor);
  const fits = place?.length === example.length && place.every((part, index) => isLike(part, example[index]));
  if (fits) return place as unknown as Place;
  throw badInput(
    '"after" is not a cursor of this list. Use the "endCursor" of the page before, or leave it out to start at the beginning.',
  );
}

/** Of the same type, and something that PostgreSQL can compare with. */
function isLike(part: unknown, example: unknown): boolean {
  if (typeof part === 'string') return typeof example === 'string' && !part.includes('\0');
  return typeof example === 'number' && Number.isInteger(part) && Math.abs(part as number) < 2 ** 31;
}

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
