import type { ASTVisitor, DocumentNode, ValidationContext } from 'graphql';
import { DOCUMENT_LIMITS } from './limits.ts';
import { measureDocument } from './measure-document.ts';
import { tooLarge } from './query-refused.ts';

/**
 * A validation rule that refuses a document which holds too much of anything, before the other rules look into it: some
 * of those compare every field with every other, which is what makes such documents dangerous.
 */
export function withinLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document): DocumentNode | undefined {
      const measured = Object.entries(measureDocument(document)) as [keyof typeof DOCUMENT_LIMITS, number][];
      const over = measured.filter(([limit, found]) => found > DOCUMENT_LIMITS[limit]);
      for (const [limit, found] of over) context.reportError(tooLarge(limit, found));
      // With nothing left to look at, validation ends here.
      return over.length === 0 ? undefined : { ...document, definitions: [] };
    },
  };
}
