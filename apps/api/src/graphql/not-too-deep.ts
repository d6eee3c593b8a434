import { type ASTVisitor, GraphQLError, type SelectionSetNode, type ValidationContext } from 'graphql';

/** The deepest query of the dashboard has eight levels; introspection has its own shape and is bounded by its types. */
const DEEPEST = 12;

/** A validation rule: goals hold conflicts that hold goals, so a small document could ask for millions of rows. */
export function notTooDeep(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, context, new Set());
      if (depth <= DEEPEST) return;
      context.reportError(
        new GraphQLError(`The query is ${depth} levels deep and may be ${DEEPEST}. Ask in several queries.`, {
          nodes: operation,
        }),
      );
    },
  };
}

/** Fragment circles are another rule's concern; here they only must end. */
function depthOf({ selections }: SelectionSetNode, context: ValidationContext, entered: ReadonlySet<string>): number {
  const depths = selections.map((selection) => {
    if (selection.kind === 'Field') {
      if (!selection.selectionSet || selection.name.value.startsWith('__')) return 1;
      return 1 + depthOf(selection.selectionSet, context, entered);
    }
    if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, context, entered);
    const name = selection.name.value;
    const fragment = entered.has(name) ? undefined : context.getFragment(name);
    return fragment ? depthOf(fragment.selectionSet, context, new Set([...entered, name])) : 0;
  });
  return Math.max(0, ...depths);
}
