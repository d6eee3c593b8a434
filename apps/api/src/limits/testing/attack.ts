/** What a program sends that looks for a hole, and the status, the code and the words of the answer. */
export type Attack = readonly [what: string, attempt: Attempt, status: number, code: string, says: RegExp];

export interface Attempt {
  readonly method?: string;
  /** Behind `/graphql`. */
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export const JSON_TYPE = { 'content-type': 'application/json' };

export function posted(query: string, variables: object = {}): Attempt {
  return { body: JSON.stringify({ query, variables }) };
}

export function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, i) => part(i)).join(' ');
}

export function inDemo(text: string): string {
  return `{ organisation(key: "demo") { ${text} } }`;
}

export const GOALS = 'query ($first: Int!) { organisation(key: "demo") { goals(first: $first) { nodes { key } } } }';
