import { Parameters } from '@concord/data-sets';
import { expressionOf, type PlannedOperation, Row } from '@concord/graphql-sql';
import type { WalledSelect } from '@concord/persistence';
import type { AskedAtOnce } from './one-statement.service.ts';

/** What is asked with the same variables is asked again and again; so many kinds of it are kept for each operation. */
const MOST_KEPT = 100;

/** The statements of operations, each written once for the same variables. */
export class WrittenSelects {
  readonly #written = new WeakMap<PlannedOperation, Map<string, WalledSelect | undefined>>();

  /** @returns nothing where what was given cannot be asked by a statement */
  of(asked: AskedAtOnce): WalledSelect | undefined {
    const { planned, variables } = asked;
    const written = this.#written.get(planned) ?? new Map<string, WalledSelect | undefined>();
    this.#written.set(planned, written);
    const given = JSON.stringify(variables);
    if (written.has(given)) return written.get(given);
    if (written.size === MOST_KEPT) written.clear();
    const select = selectOf(asked);
    written.set(given, select);
    return select;
  }
}

function selectOf({ planned, variables }: AskedAtOnce): WalledSelect | undefined {
  const parameters = new Parameters(1);
  const expression = expressionOf(planned, variables, new Row('organisation'), parameters);
  if (expression === undefined || parameters.values.some(isUnstorable)) return undefined;
  const text = `SELECT ${expression}::text AS answer, organisation.as_of AS "asOf", organisation.time_zone AS "timeZone",
    organisation.judged_on AS "judgedOn" FROM organisation WHERE organisation.organisation_id = wall.organisation_id`;
  return { text, values: parameters.values };
}

/** PostgreSQL has no text with this character: who looks for it finds nothing, which is told elsewhere. */
function isUnstorable(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isUnstorable) : typeof value === 'string' && value.includes('\0');
}
