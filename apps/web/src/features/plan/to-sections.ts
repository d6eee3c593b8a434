import type { PlanDocumentQuery } from '../../graphql/operations.ts';

export type TheDocument = NonNullable<NonNullable<PlanDocumentQuery['organisation']>['planDocument']>;
export type Block = TheDocument['blocks'][number];

/** A part of the document with a heading of its own. */
export interface Section {
  /** Where links to it lead. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Headings of the second level in it, to be found in the table of contents. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/**
 * A document by its headings of the first level. Ids are by place: the same document has the same ones, whatever its
 * headings say.
 *
 * @example toSections([aHeading(1, 'Vision'), aParagraph('Every day')])[0]?.id // 'section-1'
 */
export function toSections(blocks: readonly Block[]): Section[] {
  const begins = blocks.flatMap(({ kind, level }, i) => (kind === 'HEADING' && level === 1 ? [i] : []));
  return begins.map((begin, i) => {
    const own = blocks.slice(begin + 1, begins[i + 1]);
    const id = `section-${i + 1}`;
    return {
      id,
      title: textOf(blocks[begin]),
      blocks: own,
      parts: own
        .filter(({ level }) => level === 2)
        .map((block, place) => ({ id: partId(id, place), title: textOf(block) })),
    };
  });
}

/** @param place of the heading among those of the second level in its section, from 0 */
export function partId(section: string, place: number): string {
  return `${section}-${place + 1}`;
}

function textOf(block: Block | undefined): string {
  return block?.texts.map(({ text }) => text).join('') ?? '';
}
