export type * from './document.ts';
export { DOCUMENT_CSS } from './html-style.ts';
export { toHtml, toHtmlPage } from './to-html.ts';
export { toMarkdown } from './to-markdown.ts';
export { toPdf, type Dated } from './to-pdf.ts';
export { toWord } from './to-word.ts';
