import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * The names of the fields that are asked for below a field, or under a path of fields; of what is skipped too.
 * @example askedFields(info, ['nodes']) // ['id', 'title'] for `goalRows { nodes { id title } }`
 */
export function askedFields({ fieldNodes, fragments }: GraphQLResolveInfo, path: readonly string[] = []): string[] {
  const fieldsIn = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet);
      const fragment = fragments[selection.name.value];
      return fragment ? fieldsIn(fragment.selectionSet) : [];
    });
  const below = (nodes: readonly FieldNode[]) =>
    nodes.flatMap(({ selectionSet }) => (selectionSet ? fieldsIn(selectionSet) : []));
  const found = path.reduce<readonly FieldNode[]>(
    (nodes, name) => below(nodes).filter((node) => node.name.value === name),
    fieldNodes,
  );
  return [...new Set(below(found).map(({ name }) => name.value))];
}
