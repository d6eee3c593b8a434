import { Parameters } from '@concord/data-sets';
import { expressionOf, filledIn, type PlannedOperation, Row } from '@concord/graphql-sql';
import type { WalledSelect } from '@concord/persistence';
import type { AskedAtOnce } from './one-statement.service.ts';

/** What is asked with the same variables is asked again and again; so many kinds of it are kept for each operation. */
const MOST_KEPT = 100;

/** The statements of operations, each written once for the same variables: of whom it is asked makes no other. */
export class WrittenSelects {
  readonly #selects = new WeakMap<PlannedOperation, Map<string, WalledSelect | undefined>>();

  /** @returns nothing where what was given cannot be asked by a statement */
  of(asked: AskedAtOnce): WalledSelect | undefined {
    const select = this.#written(asked);
    if (!select) return undefined;
    const values = filledIn(select.values, asked.variables);
    return values.some(isUnstorable) ? undefined : { text: select.text, values };
  }

  #written(asked: AskedAtOnce): WalledSelect | undefined {
    const { planned, variables } = asked;
    const selects = this.#selects.get(planned) ?? new Map<string, WalledSelect | undefined>();
    this.#selects.set(planned, selects);
    const given = JSON.stringify(Object.entries(variables).filter(([name]) => !planned.keys.has(name)));
    if (selects.has(given)) return selects.get(given);
    if (selects.size === MOST_KEPT) selects.clear();
    const select = selectOf(asked);
    selects.set(given, select);
    return select;
  }
}

function selectOf({ planned, variables }: AskedAtOnce): WalledSelect | undefined {
  const parameters = new Parameters(1);
  const expression = expressionOf(planned, variables, new Row('organisation'), parameters);
  if (expression === undefined) return undefined;
  const text = `SELECT ${expression}::text AS answer, organisation.as_of AS "asOf", organisation.time_zone AS "timeZone",
    organisation.judged_on AS "judgedOn" FROM organisation WHERE organisation.organisation_id = wall.organisation_id`;
  return { text, values: parameters.values };
}

/** PostgreSQL has no text with this character: who looks for it finds nothing, which is told elsewhere. */
function isUnstorable(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isUnstorable) : typeof value === 'string' && value.includes('\0');
}
