import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { NotInSql, type SqlField, type SqlModel } from './model.ts';
import { type PagePart, pageParts } from './page-parts.ts';

/** Coerced, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whether something is asked for, by the directives on the way to it; missing: it is, whatever the variables. */
type Asked = ((variables: Variables) => boolean) | undefined;

/** A field that is asked for, with all that is asked below it. */
export interface PlannedField {
  /** Under what it is answered: its name, or what the question calls it. */
  readonly answeredAs: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly asked: Asked;
  readonly told: SqlField | PagePart | TypeName;
  readonly fields: readonly PlannedField[];
}

/** `__typename`, which is known without reading anything. */
export interface TypeName {
  readonly kind: 'type name';
  readonly type: string;
}

/** What a plan is made of. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly model: SqlModel;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

interface Asking {
  readonly selectionSet: SelectionSetNode;
  readonly asked: Asked;
}

/**
 * Works out how everything that is asked of an object is told: once for an operation, whatever its variables.
 * @throws NotInSql where something of it is not in the model
 */
export function planOf(question: Question, type: GraphQLObjectType, askings: readonly Asking[]): PlannedField[] {
  return [...grouped(question, type, askings)].map(([answeredAs, nodes]) =>
    plannedField(question, type, answeredAs, nodes),
  );
}

interface AskedNode {
  readonly node: FieldNode;
  readonly asked: Asked;
}

/** Fields by what they are answered as: a question may ask for the same one in several places. */
function grouped(question: Question, type: GraphQLObjectType, askings: readonly Asking[]): Map<string, AskedNode[]> {
  const found = new Map<string, AskedNode[]>();
  const visit = (selection: SelectionNode, above: Asked): void => {
    const asked = both(above, askedBy(selection));
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const others = found.get(name);
      if (others) others.push({ node: selection, asked });
      else found.set(name, [{ node: selection, asked }]);
      return;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? question.fragments[selection.name.value] : selection;
    if (!fragment) throw new NotInSql();
    if (isOf(question.schema, type, fragment.typeCondition?.name.value))
      for (const one of fragment.selectionSet.selections) visit(one, asked);
  };
  for (const { selectionSet, asked } of askings) for (const one of selectionSet.selections) visit(one, asked);
  return found;
}

function plannedField(
  question: Question,
  type: GraphQLObjectType,
  answeredAs: string,
  nodes: readonly AskedNode[],
): PlannedField {
  const [first] = nodes;
  if (first === undefined) throw new NotInSql();
  const { node } = first;
  const name = node.name.value;
  const asked = nodes.some((one) => one.asked === undefined)
    ? undefined
    : (variables: Variables) => nodes.some((one) => one.asked?.(variables));
  if (name === '__typename') {
    const definition = { args: [] } as unknown as GraphQLField<unknown, unknown>;
    return { answeredAs, definition, node, asked, told: { kind: 'type name', type: type.name }, fields: [] };
  }
  const definition = type.getFields()[name];
  const told = pageParts(type.name)?.[name] ?? question.model[type.name]?.[name];
  if (!definition || !told) throw new NotInSql();
  const child = getNamedType(definition.type);
  const askings = nodes.flatMap((one) =>
    one.node.selectionSet ? [{ selectionSet: one.node.selectionSet, asked: one.asked }] : [],
  );
  const fields = isObjectType(child) ? planOf(question, child, askings) : [];
  return { answeredAs, definition, node, asked, told, fields };
}

function both(above: Asked, own: Asked): Asked {
  if (above === undefined || own === undefined) return above ?? own;
  return (variables) => above(variables) && own(variables);
}

/** @throws NotInSql for a directive that is nobody's here */
function askedBy(selection: SelectionNode): Asked {
  const { directives = [] } = selection;
  if (directives.length === 0) return undefined;
  if (directives.some(({ name }) => name.value !== 'skip' && name.value !== 'include')) throw new NotInSql();
  return (variables) =>
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
}

function isOf(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
}
