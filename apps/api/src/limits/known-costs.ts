import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type AskedOperation, costOf } from './cost-of.ts';

/** Pages of so many sizes are remembered for each operation. */
const MOST_KEPT = 100;

/** What operations cost, each counted once for the same sizes of its pages: of its variables, the cost knows no more. */
export class KnownCosts {
  readonly #known = new WeakMap<OperationDefinitionNode, Map<string, number>>();

  of(schema: GraphQLSchema, asked: AskedOperation): number {
    const known = this.#known.get(asked.operation) ?? new Map<string, number>();
    this.#known.set(asked.operation, known);
    const sizes = JSON.stringify(Object.entries(asked.variables).map(([name, value]) => [name, sizeOf(value)]));
    const before = known.get(sizes);
    if (before !== undefined) return before;
    if (known.size === MOST_KEPT) known.clear();
    const cost = costOf(schema, asked);
    known.set(sizes, cost);
    return cost;
  }
}

/** A size, nothing, or something that is no size at all. */
function sizeOf(value: unknown): number | boolean {
  return typeof value === 'number' ? value : value !== null && value !== undefined;
}
