/** What connections of Relay's specification consist of, whatever they hold. */
export interface PagePart {
  readonly kind: 'page part';
  readonly part:
    | 'nodes'
    | 'edges'
    | 'pageInfo'
    | 'totalCount'
    | 'cursor'
    | 'node'
    | 'hasNextPage'
    | 'hasPreviousPage'
    | 'startCursor'
    | 'endCursor';
}

function parts(...names: PagePart['part'][]): Readonly<Record<string, PagePart>> {
  return Object.fromEntries(names.map((part) => [part, { kind: 'page part', part }]));
}

const CONNECTION = parts('nodes', 'edges', 'pageInfo', 'totalCount');
const EDGE = parts('cursor', 'node');
const PAGE_INFO = parts('hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor');

/** The fields of a type that belongs to a connection, told by its name as Relay has it; nothing for any other. */
export function pageParts(type: string): Readonly<Record<string, PagePart>> | undefined {
  if (type === 'PageInfo') return PAGE_INFO;
  if (type.endsWith('Connection')) return CONNECTION;
  return type.endsWith('Edge') ? EDGE : undefined;
}
