import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { DocumentLimit } from './limits.ts';

/**
 * How much of everything a document holds that is limited, in time proportional to its length: a fragment is measured
 * once, however often it is spread. Fragments that run in a circle are another rule's concern; here they only must end.
 *
 * @example
 * measureDocument(parse('{ organisations { key name: key } }'))
 * // { depth: 2, aliases: 1, directives: 0, repeats: 0, fragments: 0 }
 */
export function measureDocument(document: DocumentNode): Record<Exclude<DocumentLimit, 'tokens'>, number> {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  let [aliases, directives, repeats] = [0, 0, 0];
  visit(document, {
    Field: ({ alias }: FieldNode) => void (aliases += alias ? 1 : 0),
    Directive: () => void (directives += 1),
    SelectionSet: (set: SelectionSetNode, _key, parent) => {
      // Those of an inline fragment stand with those around it.
      const isInline = parent && 'kind' in parent && parent.kind === Kind.INLINE_FRAGMENT;
      if (!isInline) repeats += repeatsIn(set);
    },
  });
  return { depth: depthOf(document, fragments), aliases, directives, repeats, fragments: fragments.length };
}

function repeatsIn(set: SelectionSetNode): number {
  const names = namesIn(set.selections);
  return names.length - new Set(names).size;
}

function namesIn(selections: readonly SelectionNode[]): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition?.name.value;
      const names = namesIn(selection.selectionSet.selections);
      // The same field of two types is asked for once of each.
      return type === undefined ? names : names.map((name) => `${type}.${name}`);
    }
    return selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : `...${selection.name.value}`;
  });
}

function depthOf({ definitions }: DocumentNode, fragments: readonly FragmentDefinitionNode[]): number {
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const depths = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = depths.get(name);
    const fragment = byName.get(name);
    if (known !== undefined || !fragment) return known ?? 0;
    depths.set(name, 0);
    const depth = ofSet(fragment.selectionSet);
    depths.set(name, depth);
    return depth;
  };
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    // Introspection has its own shape, and a rule of its own that bounds it.
    const isLast = !selection.selectionSet || selection.name.value.startsWith('__');
    return isLast ? 1 : 1 + ofSet(selection.selectionSet);
  };
  const ofSet = ({ selections }: SelectionSetNode): number =>
    selections.reduce((deepest, selection) => Math.max(deepest, ofSelection(selection)), 0);
  return definitions.reduce(
    (deepest, one) => (one.kind === Kind.OPERATION_DEFINITION ? Math.max(deepest, ofSet(one.selectionSet)) : deepest),
    0,
  );
}
