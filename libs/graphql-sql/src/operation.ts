import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { GivenKey, keysAskedBy } from './given-key.ts';
import { NotInSql, type Parameters, type SqlModel } from './model.ts';
import { type PlannedField, planOf, type Variables } from './plan.ts';
import type { Row } from './row.ts';
import { StatementWriter } from './write-statement.ts';

/** A query with one root field, which is one object, and everything that is asked of it is in the model. */
export interface PlannedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly answeredAs: string;
  readonly fields: readonly PlannedField[];
  /** Variables that say keys and ids alone: whatever they are, the text of the statement is the same. */
  readonly keys: ReadonlySet<string>;
}

/**
 * How an operation is answered by one statement; nothing where it is not, and has to be answered as any other.
 *
 * @param document valid for the schema
 * @param root the fields of `Query` that can be answered so
 * @example
 * const planned = planOperation(schema, model, ['organisation'], document, operation);
 */
export function planOperation(
  schema: GraphQLSchema,
  model: SqlModel,
  roots: readonly string[],
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PlannedOperation | undefined {
  const [node, ...others] = operation.selectionSet.selections;
  const field = node?.kind === Kind.FIELD ? schema.getQueryType()?.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  const isOne = operation.operation === OperationTypeNode.QUERY && others.length === 0;
  if (!isOne || node?.kind !== Kind.FIELD || !field || !isObjectType(type) || !node.selectionSet) return undefined;
  if (!roots.includes(field.name) || (node.directives ?? []).length > 0) return undefined;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const askings = [{ selectionSet: node.selectionSet, asked: undefined }];
  const fields = orNothing(() => planOf({ schema, model, fragments }, type, askings));
  const answeredAs = (node.alias ?? node.name).value;
  return (
    fields && { operation, fragments, node, field, answeredAs, fields, keys: keysAskedBy(node, fragments, fields) }
  );
}

/** The variables of a request, coerced; nothing where they do not fit. */
export function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables,
): Variables | undefined {
  return getVariableValues(schema, variableDefinitions, given).coerced;
}

/**
 * Everything that the operation asks of its root object, as an expression of type `json` over the row of that object;
 * nothing where its variables ask for something that no statement can tell.
 *
 * @param parameters are given a `GivenKey` for each of the keys: fill them in with `filledIn`
 */
export function expressionOf(
  { fields, keys }: PlannedOperation,
  variables: Variables,
  row: Row,
  parameters: Parameters,
): string | undefined {
  return orNothing(() => new StatementWriter(parameters, variables, keys).object(fields, row));
}

/** The values of a statement for these variables, which may differ in their keys from those that it was written for. */
export function filledIn(values: readonly unknown[], variables: Variables): unknown[] {
  return values.map((value) => (value instanceof GivenKey ? variables[value.variable] : value));
}

/** What was asked amiss is told as for any other operation: whoever answers that finds the same mistake. */
function orNothing<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (failure) {
    if (failure instanceof NotInSql || failure instanceof GraphQLError) return undefined;
    throw failure;
  }
}
