import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isListType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { extraCost, INTROSPECTION_COST, isOfRows, listSize, WRITE_COST } from './costs.ts';
import { LARGEST_PAGE, LARGEST_PAGE_OF_ROWS } from './limits.ts';

export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an operation costs: 1 for each object that it may read, counted before anything is read. A list counts as often
 * as its page is large, a list without pages as `listSize` says; some fields cost something on top. A branch that is
 * skipped, or that fits another type, counts like any other. Values (numbers, texts, lists of them) are free.
 *
 * @param asked an operation that is valid for the schema
 * @example
 * // 1 (organisation) + 1 (connection) + 50 × (1 goal + 1 department)
 * costOf(schema, asked('{ organisation(key: "demo") { goals(first: 50) { nodes { key department { key } } } } }')) // 102
 */
export function costOf(schema: GraphQLSchema, { document, operation, variables }: AskedOperation): number {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const known = new Map<string, number>();

  const ofFragment = (name: string, page: number | undefined): number => {
    const id = `${name} ${page}`;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = known.get(id) ?? (type ? ofSet(fragment.selectionSet, type, page) : 0);
    known.set(id, cost);
    return cost;
  };

  const ofField = (node: FieldNode, type: GraphQLNamedType, page: number | undefined): number => {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return INTROSPECTION_COST;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const child = field && getNamedType(field.type);
    if (!child || isLeafType(child) || !node.selectionSet) return 0;
    const extra = type === schema.getMutationType() ? WRITE_COST : extraCost(type.name, name);
    const times = isListType(getNullableType(field.type)) ? (page ?? listSize(type.name, name)) : 1;
    return extra + times * (1 + ofSet(node.selectionSet, child, pageOf(node, field, operation, variables)));
  };

  const ofSelection = (selection: SelectionNode, type: GraphQLNamedType, page: number | undefined): number => {
    if (selection.kind === Kind.FIELD) return ofField(selection, type, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, page);
    const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
    return ofSet(selection.selectionSet, condition ?? type, page);
  };

  const ofSet = ({ selections }: SelectionSetNode, type: GraphQLNamedType, page?: number): number =>
    selections.reduce((sum, selection) => sum + ofSelection(selection, type, page), 0);

  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root) : 0;
}

/** How many entries a connection is asked for; what is no page size at all is refused later, by the field itself. */
function pageOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  { variableDefinitions }: OperationDefinitionNode,
  variables: AskedOperation['variables'],
): number | undefined {
  const first = field.args.find(({ name }) => name === 'first');
  // A list that may be cut short is no connection: its page is not that of what stands in its entries.
  if (!first || isListType(getNullableType(field.type))) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const valueOf = (value: typeof given): unknown => {
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind !== Kind.VARIABLE) return undefined;
    const name = value.name.value;
    return (
      variables[name] ??
      valueOf(variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue)
    );
  };
  const size = valueOf(given) ?? first.defaultValue;
  const most = isOfRows(getNamedType(field.type).name) ? LARGEST_PAGE_OF_ROWS : LARGEST_PAGE;
  return typeof size === 'number' ? Math.min(Math.max(size, 1), most) : most;
}
