export type * from './document.ts';
export { toMarkdown } from './to-markdown.ts';
