import type { Block, Document, Runs } from '@concord/documents';
import type { PlanBlock, PlanDocument, PlanListItem, PlanText } from './plan-document.graphql-types.ts';

/** A document of headings, paragraphs, lists and quotations, as GraphQL gives it. */
export function toPlanDocument({ title, language, facts = [], blocks }: Document): PlanDocument {
  return {
    title,
    language,
    facts: facts.map(({ label, value }) => ({
      label,
      value: toTexts(value)
        .map(({ text }) => text)
        .join(''),
    })),
    blocks: blocks.map(toBlock),
  };
}

function toBlock(block: Block): PlanBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, texts: toTexts(block.text), items: [] };
    case 'paragraph':
      return { kind: 'paragraph', level: null, texts: toTexts(block.runs), items: [] };
    case 'quote':
      return { kind: 'quote', level: null, texts: toTexts(block.text), items: [] };
    case 'list':
      return { kind: 'list', level: null, texts: [], items: block.items.map(toItem) };
    default:
      throw new Error(`The document of the plan has no ${block.kind}.`);
  }
}

type ListBlock = Extract<Block, { kind: 'list' }>;

function toItem(item: ListBlock['items'][number]): PlanListItem {
  if (typeof item === 'object' && 'runs' in item) throw new Error('No list of the plan has lists in it.');
  return { texts: toTexts(item) };
}

function toTexts(runs: Runs): PlanText[] {
  if (typeof runs === 'string') return [{ mark: 'text', text: runs }];
  return runs.map((run) => {
    if (typeof run === 'string') return { mark: 'text', text: run };
    return { mark: run.kind === 'struck' || run.kind === 'link' ? 'text' : run.kind, text: run.text };
  });
}
