import type { Document } from './document.ts';
import type { Dated } from './to-pdf.ts';

// What sets PDF and Word is large, and most processes never set either: it is loaded with the first document.

/** The document as PDF: see `to-pdf.ts`. */
export async function toPdf(document: Document, dated: Dated = {}): Promise<Uint8Array> {
  const { toPdf: set } = await import('./to-pdf.ts');
  return set(document, dated);
}

/** The document for Word: see `to-word.ts`. */
export async function toWord(document: Document, dated: Dated = {}): Promise<Uint8Array> {
  const { toWord: set } = await import('./to-word.ts');
  return set(document, dated);
}
