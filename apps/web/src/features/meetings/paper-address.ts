export type Paper = 'pre-read' | 'minutes';

/** What papers come as, what most people want first. */
export const paperFormats = [
  { ending: 'pdf', name: 'PDF' },
  { ending: 'docx', name: 'Word' },
  { ending: 'md', name: 'Markdown' },
] as const;

/**
 * Where the server gives a paper of a meeting, to whoever is signed in.
 *
 * @param meeting its id
 * @example
 * paperAddress('demo', id, 'minutes', 'pdf'); // '/paper/minutes-3f2b….pdf?organisation=demo'
 */
export function paperAddress(organisation: string, meeting: string, paper: Paper, ending: string): string {
  return `/paper/${paper}-${meeting}.${ending}?organisation=${encodeURIComponent(organisation)}`;
}
